// Plain JavaScript like worker.js, which loads it: see there.
import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Places in the counters that the worker shares with the thread that started it. */
export const SYNCS = 0
export const BYTES_WRITTEN = 1

/**
 * PGlite's Node file system never calls fsync: a file operation that is missing counts as done, and a power cut then loses
 * acknowledged commits or the whole database. This one syncs files and folders, and refuses to start where it cannot.
 */
export class SyncedFileSystem extends NodeFS {
  #counters
  #onAbort

  /**
   * @param {string} folder
   * @param {BigInt64Array} counters
   * @param {() => void} onAbort called when PostgreSQL panics; PGlite itself would go on with a broken state
   */
  constructor(folder, counters, onAbort) {
    super(folder)
    this.#counters = counters
    this.#onAbort = onAbort
  }

  /**
   * @param {Parameters<NodeFS['init']>[0]} pg
   * @param {Parameters<NodeFS['init']>[1]} options
   * @returns {ReturnType<NodeFS['init']>}
   * @override
   */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [...(emscriptenOpts.preRun ?? []), (/** @type {EmscriptenModule} */ module) => this.#install(module)]
    return { emscriptenOpts: { ...emscriptenOpts, preRun, onAbort: this.#onAbort } }
  }

  /**
   * @typedef {{ readonly nfd: number }} Stream
   * @typedef {{
   *   fsync?: (stream: Stream) => number
   *   write: (stream: Stream, buffer: Uint8Array, offset: number, length: number, position?: number) => number
   * }} StreamOperations
   * @typedef {{ NODEFS?: object }} EmscriptenModule
   * @typedef {{ stream_ops?: StreamOperations, tryFSOperation?: <T>(work: () => T) => T }} NodeFileSystem
   *
   * @param {EmscriptenModule} module
   */
  #install(module) {
    /** @type {NodeFileSystem} */
    const { stream_ops: operations, tryFSOperation } = module.NODEFS ?? {}
    if (!operations || !tryFSOperation)
      throw new Error('this PGlite has no NODEFS.stream_ops: its files cannot be synced')
    const { write } = operations
    operations.write = (...args) => {
      const written = write(...args)
      Atomics.add(this.#counters, BYTES_WRITTEN, BigInt(written))
      return written
    }
    operations.fsync = (stream) => {
      tryFSOperation(() => fsyncSync(stream.nfd))
      Atomics.add(this.#counters, SYNCS, 1n)
      return 0
    }
  }
}
