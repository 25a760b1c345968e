import type { ReadingAnswer, ReadingJob } from '#adapters/formats/reading/job'
import { Lanes } from '#adapters/formats/reading/lanes'
import { readFileIn } from '#adapters/formats/reading/read-file'
import type { ReadEntry } from '#app/read-report'
import { err, failure } from '#core/shared/index'
import { startThread } from './threads.ts'

/** Longer than the readers' own limits (30 s for a PDF), so that their more exact answers come first. */
const LONGEST_MS = 40_000
const MOST_WORKERS = 3

export type ReadingLanes = Lanes<ReadingJob, ReadingAnswer>

/** Workers that read, at most three and one fewer than the machine has cores. */
export const readingLanes = (address: string): ReadingLanes =>
  new Lanes({
    most: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    longestMs: LONGEST_MS,
    start: (heard) => startThread<ReadingJob, ReadingAnswer>(address, heard),
  })

/** How far a batch is; files of an archive count by themselves. */
export interface Reading {
  total: number
  done: number
  readonly begun: number
}

/** Reads one file of the batch. Never rejects but when the batch is cancelled: a broken worker is this file's failure alone. */
export async function readOne(
  lanes: ReadingLanes,
  file: File,
  progress: Reading,
  signal: AbortSignal,
): Promise<readonly ReadEntry[]> {
  const onPart = (): void => {
    progress.done++
  }
  const onArchive = (files: number): void => {
    progress.total += files
  }
  try {
    return await readFileIn(lanes, { name: file.name, content: file }, { signal, onArchive, onPart })
  } catch (cause) {
    if (signal.aborted) throw cause
    return [{ entry: null, result: err(failure('reading-broke')) }]
  } finally {
    progress.done++
  }
}

/** Seconds that are left if the rest takes as long as what is done; null before one can tell. */
export function secondsLeft({ total, done, begun }: Reading, now: number): number | null {
  const elapsed = (now - begun) / 1000
  return done < 3 || elapsed < 2 ? null : Math.ceil((elapsed / done) * (total - done))
}
