import { Worker } from 'node:worker_threads'
import type { SourceFile } from '#app/ports'
import type { ReadEntry } from '#app/read-report'
import { failure } from '#core/shared/index'
import type { ReadingAnswer, ReadingJob } from './job.ts'
import { type Heard, Lanes, type Thread } from './lanes.ts'
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
  /** Ends all threads; files under way are rejected. */
  readonly close: () => void
}

/**
 * Reads and checks files in worker threads, each file bounded in time and memory, so that one bad file never spoils the others. Idle
 * threads do not keep the program alive.
 */
export function readingPool({ most, longestMs = LONGEST_MS, memoryMb = MEMORY_MB }: PoolOptions): ReadingPool {
  const lanes = new Lanes<ReadingJob, ReadingAnswer>({
    most,
    longestMs,
    start: (heard) => startWorker(heard, memoryMb),
  })
  return {
    read: ({ name, bytes }, options) => readFileIn(lanes, { name, content: bytes }, options),
    close: () => lanes.close(),
  }
}

function startWorker(heard: Heard<ReadingAnswer>, memoryMb: number): Thread<ReadingJob> {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
    // The built program, also when the pool itself runs from its sources.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  worker.unref()
  worker.on('message', (answer: ReadingAnswer) => {
    worker.unref()
    heard.answer(answer)
  })
  worker.on('error', (cause) => heard.broke(isOutOfMemory(cause) ? failure('reading-out-of-memory') : asError(cause)))
  worker.on('exit', (code) => heard.broke(new Error(`the reading thread ended with code ${code}`)))
  return {
    send: (job) => {
      worker.ref()
      worker.postMessage(job)
    },
    end: () => void worker.terminate(),
  }
}

const isOutOfMemory = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))
