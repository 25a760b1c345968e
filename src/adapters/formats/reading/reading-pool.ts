import type { SourceFile } from '#app/ports'
import type { ReadEntry } from '#app/read-report'
import { childThread } from './child-process.ts'
import type { ReadingAnswer, ReadingJob } from './job.ts'
import { Lanes } from './lanes.ts'
import { type ReadFileOptions, readFileIn } from './read-file.ts'

/** Longer than the readers' own limits (30 s for a PDF), so that their more exact answers come first. */
const LONGEST_MS = 45_000
const MEMORY_MB = 768

export interface PoolOptions {
  /** Files read at a time. */
  readonly most: number
  readonly longestMs?: number
  readonly memoryMb?: number
}

export interface ReadingPool {
  readonly read: (file: SourceFile, options?: ReadFileOptions) => Promise<readonly ReadEntry[]>
  /** Ends all processes; files under way are rejected. */
  readonly close: () => void
}

/**
 * Reads and checks files in processes of their own, each file bounded in time and memory, so that one bad file never spoils the others.
 * Idle processes do not keep the program alive.
 */
export function readingPool({ most, longestMs = LONGEST_MS, memoryMb = MEMORY_MB }: PoolOptions): ReadingPool {
  const entry = new URL('./reading-worker.js', import.meta.url)
  const lanes = new Lanes<ReadingJob, ReadingAnswer>({
    most,
    longestMs,
    start: (heard) => childThread(entry, memoryMb, heard),
  })
  return {
    read: ({ name, bytes }, options) => readFileIn(lanes, { name, content: bytes }, options),
    close: () => lanes.close(),
  }
}
