import { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '#core/shared/index'
import { BYTES_WRITTEN, SYNCS } from './synced-file-system.js'

/** What the worker is told at its start. */
export interface EngineOrder {
  /** PostgreSQL's data directory; empty or missing: it is made. */
  readonly folder: string
  /** Where to listen. Null: open the folder and wait to be closed, as for making one. */
  readonly socket: string | null
  readonly counters: SharedArrayBuffer
  readonly maxConnections: number
}

/** What the worker says. `log` is the end of PostgreSQL's log. */
export type EngineWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'died'; readonly log: readonly string[] }
  | { readonly kind: 'closed' }

export interface Engine {
  /** False after a panic: what was acknowledged is on the disk, and a new engine on the same folder recovers it. */
  readonly alive: () => boolean
  readonly ended: Promise<void>
  /** The end of PostgreSQL's log, once it died. */
  readonly lastWords: () => readonly string[]
  readonly syncs: () => bigint
  readonly bytesWritten: () => bigint
  /** Checkpoint, then end. All connections must be closed before. */
  readonly close: () => Promise<void>
}

/** Starts PGlite on a folder whose lock is held. The error is the end of PostgreSQL's log. */
export async function startEngine(
  order: Omit<EngineOrder, 'counters'>,
): Promise<Result<Engine, { readonly log: readonly string[] }>> {
  const counters = new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT)
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { ...order, counters } })
  let alive = true
  let log: readonly string[] = []
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      alive = false
      resolve()
    })
  })
  worker.on('error', (error) => {
    log = [...log, String(error)]
  })
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (word: EngineWord) => {
      if (word.kind === 'ready') resolve()
      if (word.kind === 'died') {
        alive = false
        log = word.log
      }
    })
  })
  await Promise.race([ready, ended])
  if (!alive) {
    await ended
    return err({ log })
  }
  const counter = new BigInt64Array(counters)
  return ok({
    alive: () => alive,
    ended,
    lastWords: () => log,
    syncs: () => Atomics.load(counter, SYNCS),
    bytesWritten: () => Atomics.load(counter, BYTES_WRITTEN),
    close: async () => {
      if (alive) worker.postMessage('close')
      await ended
    },
  })
}
