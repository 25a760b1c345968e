import type { ManyPorts } from '#app/applications/many/ports'
import type { TableFiles } from '#app/organisation/ports'
import type { SourceFile } from '#app/ports'
import { childThread } from '../formats/reading/child-process.ts'
import { Lanes } from '../formats/reading/lanes.ts'
import type { TablesJob, TablesKind, TablesOf } from './job.ts'

/** The agencies of a province, 200,000 rows, take a quarter of it. [C] */
const LONGEST_MS = 60_000
const MEMORY_MB = 1536

export interface TablesPoolOptions {
  readonly longestMs?: number
  readonly memoryMb?: number
}

export interface TablesPool extends Pick<TableFiles, 'readTables'>, Pick<ManyPorts, 'readSheetRows'> {
  /** Ends the process; what it has in hand is rejected. */
  readonly close: () => void
}

/**
 * Reads filled-in tables in a process of its own, one after the other, each bounded in time and memory: a workbook made to be slow holds
 * up no other request. Errors beside those of the readers: reading-timed-out, reading-out-of-memory.
 */
export function tablesPool({ longestMs = LONGEST_MS, memoryMb = MEMORY_MB }: TablesPoolOptions = {}): TablesPool {
  const entry = new URL('./tables-worker.js', import.meta.url)
  const lanes = new Lanes<TablesJob, TablesOf<TablesKind>>({
    most: 1,
    longestMs,
    start: (heard) => childThread(entry, memoryMb, heard),
  })
  const read = async <K extends TablesKind>(kind: K, files: readonly SourceFile[]): Promise<TablesOf<K>> => {
    const answer = await lanes.run({ kind, files })
    // The process answers each kind with its own tables.
    return (answer.ok ? answer.value : answer) as TablesOf<K>
  }
  return {
    readTables: (files) => read('organisation', files),
    readSheetRows: (file) => read('applications', [file]),
    close: () => lanes.close(),
  }
}
