import type { SourceFile } from '#app/ports'
import { readSheetRows } from '../applications/cases-sheet.ts'
import { readOrganisationFiles } from '../organisation/read-workbook.ts'

/** What a workbook is read for. */
const READERS = {
  organisation: readOrganisationFiles,
  applications: ([file]: readonly SourceFile[]) => readSheetRows(file ?? { name: '', bytes: new Uint8Array() }),
} as const

export type TablesKind = keyof typeof READERS

/** Files that people filled in, as they are sent to another process. */
export interface TablesJob {
  readonly kind: TablesKind
  readonly files: readonly SourceFile[]
}

export type TablesOf<K extends TablesKind> = Awaited<ReturnType<(typeof READERS)[K]>>

/** All of it is plain data. */
export const doTablesJob = ({ kind, files }: TablesJob): Promise<TablesOf<TablesKind>> => READERS[kind](files)
