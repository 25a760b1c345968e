import type { OrganisationTables, Regions, WrittenTable } from '#core/organisation/index'
import type { Failure, Result } from '#core/shared/index'
import type { Ports, SourceFile } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import type { Acting } from '../transact.ts'

export interface OrganisationPorts extends Pick<Ports, 'storage'>, Acting {
  readonly sealer: Sealer
  readonly regions: Regions
}

/** Workbooks and CSV files as the tables of an organisation, and back. */
export interface TableFiles {
  readonly readTables: (files: readonly SourceFile[]) => Promise<Result<OrganisationTables, Failure>>
  readonly writeTables: (tables: readonly WrittenTable[], format: TableFormat) => Promise<Uint8Array>
}

export type TableFormat = 'xlsx' | 'agencies.csv' | 'people.csv'
