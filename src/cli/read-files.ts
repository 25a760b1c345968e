import type { CheckedReport, ReadEntry } from '#app/read-report'
import type { EntrySource } from '#contract/index'
import { err, type Failure, type Result } from '#core/shared/index'
import type { Context } from './command.ts'
import { findFiles } from './find-files.ts'
import { readInput } from './input.ts'
import type { Io, Reading, ReadingHeard } from './io.ts'
import { progressBar } from './progress.ts'
import { unexpected } from './unexpected.ts'

/** A report or a failure, and the file that it came from as the caller named it. */
export interface FileEntry extends EntrySource {
  readonly result: Result<CheckedReport, Failure>
}

/** `reports.zip/商务局.docx` for a file inside an archive. */
export const sourceName = ({ file, entry }: EntrySource): string => (entry === null ? file : `${file}/${entry}`)

/**
 * Reads and checks files and folders, `jobs` at a time, one entry a report or a failure, in the order of the arguments: a file that
 * cannot be read, takes too long or needs too much memory does not keep the others waiting. A bar on the terminal shows how far it is.
 */
export async function* readFiles(
  { io, language }: Context,
  args: readonly string[],
  jobs: number,
): AsyncGenerator<FileEntry> {
  const files = await findFiles(io, args)
  const reading = io.openReading(jobs)
  const progress = progressBar(io.stderr, language)
  const count = { all: files.length, done: 0 }
  const begin = async (file: Result<string, Failure>): Promise<readonly FileEntry[]> => {
    const name = file.ok ? file.value : String(file.error.params.folder ?? '')
    // An archive counts with the files that it holds, and itself as one.
    const heard: ReadingHeard = {
      onArchive: (parts) => {
        count.all += parts
      },
      onPart: () => progress.show(++count.done, count.all, name),
    }
    const entries = file.ok ? await readFile(io, reading, file.value, heard) : [{ entry: null, result: file }]
    progress.show(++count.done, count.all, name)
    return entries.map((entry) => ({ file: name, ...entry }))
  }
  try {
    for await (const entries of inOrder(files, begin, jobs * 2)) {
      progress.clear()
      yield* entries
    }
  } finally {
    progress.clear()
    reading.close()
  }
}

/** Begins as many items ahead as may be under way, and gives what came of them in their order. */
async function* inOrder<T, R>(items: readonly T[], begin: (item: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for (const item of items) {
    underWay.push(begin(item))
    const first = underWay.length >= ahead ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const left of underWay) yield await left
}

async function readFile(io: Io, reading: Reading, file: string, heard: ReadingHeard): Promise<readonly ReadEntry[]> {
  try {
    const input = await readInput(io, file)
    return input.ok ? await reading.read(input.value, heard) : [{ entry: null, result: input }]
  } catch (error) {
    return [{ entry: null, result: err(unexpected(error, io)) }]
  }
}

export const readAll = (context: Context, args: readonly string[], jobs: number): Promise<readonly FileEntry[]> =>
  collected(readFiles(context, args, jobs))

/** All of a stream, for output that cannot begin before its end. */
export async function collected<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const one of stream) all.push(one)
  return all
}

/** 2 for a file that was not read, 1 for a report with an error, else 0. */
export function exitCodeOf({ result }: Pick<FileEntry, 'result'>): 0 | 1 | 2 {
  if (!result.ok) return 2
  return result.value.findings.some((f) => f.verdict === 'fail' && f.severity === 'error') ? 1 : 0
}
