import { documentReader } from '#adapters/formats/read/reader'
import { type CheckedReport, readReport } from '#app/read-report'
import { err, type Failure, type Result } from '#core/shared/index'
import { readInput } from './input.ts'
import type { Io } from './io.ts'
import { unexpected } from './unexpected.ts'

interface ReadEntry {
  /** As the caller named it. */
  readonly file: string
  readonly result: Result<CheckedReport, Failure>
}

/** Reads and checks file after file, one entry a report; a file that cannot be read gives its failure and the next goes on. */
export async function* readFiles(io: Io, files: readonly string[]): AsyncGenerator<ReadEntry> {
  for (const file of files) for (const result of await readFile(io, file)) yield { file, result }
}

async function readFile(io: Io, file: string): Promise<readonly ReadEntry['result'][]> {
  try {
    const input = await readInput(io, file)
    return input.ok ? await readReport({ reader: documentReader }, input.value) : [input]
  } catch (error) {
    return [err(unexpected(error, io))]
  }
}

export async function readAll(io: Io, files: readonly string[]): Promise<readonly ReadEntry[]> {
  const entries: ReadEntry[] = []
  for await (const entry of readFiles(io, files)) entries.push(entry)
  return entries
}

/** 2 for a file that was not read, 1 for a report with an error, else 0. */
export function exitCodeOf({ result }: ReadEntry): 0 | 1 | 2 {
  if (!result.ok) return 2
  return result.value.findings.some((f) => f.verdict === 'fail' && f.severity === 'error') ? 1 : 0
}
