import type { SourceFile } from '#app/ports'
import { AGENCY_TABLE, type OrganisationTables, PEOPLE_TABLE, tableKindOf } from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { filledTables } from '../formats/filled-tables.ts'

const LIMITS = {
  /** 180,000 agencies of a province with all columns come to about 20 MB as CSV. */
  megabytes: 30,
  rows: 200_002,
  knowsHeads: (heads: readonly string[]): boolean => tableKindOf(heads) !== null,
}
const NAMES = { agencies: AGENCY_TABLE, people: PEOPLE_TABLE } as const

/**
 * The tables of an organisation in workbooks and CSV files, told apart by their heads. Sheets without such heads are passed over.
 * Errors: file-empty, file-too-large, file-binary, format-mismatch, file-damaged, file-encrypted, archive-bomb, encoding-undecidable,
 * table-unknown, table-given-twice.
 */
export async function readOrganisationFiles(
  files: readonly SourceFile[],
): Promise<Result<OrganisationTables, Failure>> {
  let found: OrganisationTables = { agencies: null, people: null }
  for (const file of files) {
    const tables = await filledTables(file, LIMITS)
    if (!tables.ok) return tables
    const named = tables.value.map((rows) => ({ kind: tableKindOf(rows[0]?.fields ?? []), rows }))
    if (named.every(({ kind }) => kind === null))
      return err(failure('table-unknown', { file: file.name.slice(0, 100) }))
    for (const { kind, rows } of named) {
      if (kind === null) continue
      if (found[kind] !== null) return err(failure('table-given-twice', { table: NAMES[kind] }))
      found = { ...found, [kind]: rows }
    }
  }
  return ok(found)
}
