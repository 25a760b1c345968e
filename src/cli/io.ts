import type { SourceFile } from '#app/ports'
import type { ReadEntry } from '#app/read-report'

/** What a command may touch of the outside beside files. Tests give their own. */
export interface Io {
  /** All of standard input, or as much as `limit` + 1 bytes. */
  readonly stdin: (limit: number) => Promise<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Reads files, so many at a time, each bounded in time and memory. */
  readonly openReading: (jobs: number) => Reading
}

export interface Reading {
  readonly read: (file: SourceFile, heard?: ReadingHeard) => Promise<readonly ReadEntry[]>
  readonly close: () => void
}

export interface Output {
  readonly write: (chunk: string | Uint8Array) => void
  readonly isTTY: boolean
  /** Columns of the terminal; null where there is none, and lines are then not broken. */
  readonly columns: number | null
}

export interface ReadingHeard {
  /** How many files an archive holds. */
  readonly onArchive?: (files: number) => void
  /** One of them was read. */
  readonly onPart?: () => void
}
