// PGlite in a thread of its own, since a query blocks the thread that runs it, behind the PostgreSQL protocol on a Unix socket.
// Plain JavaScript, so that one file runs from the sources and from the build: a worker of Node 20 runs no TypeScript.
import { unlinkSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { SyncedFileSystem } from './synced-file-system.js'

/** @import { EngineOrder, EngineWord } from './engine.ts' */

const KEPT_LINES = 20

/** The lists of its own start parameters stay (`io_method=sync`!); -F would switch fsync off. fdatasync is a stub in WASM. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]

const port = parentPort
if (!port) throw new Error('worker.js runs as a worker only')

/** @type {EngineOrder} */
const { folder, socket, counters, maxConnections } = workerData

/** @type {string[]} The end of PostgreSQL's own log: it names the reason when PostgreSQL stops. */
const log = []

/** @param {EngineWord} word */
const say = (word) => port.postMessage(word)

/** Nothing may run on after a panic: PGlite swallows the abort and would acknowledge commits from a broken state. */
const die = () => {
  say({ kind: 'died', log })
  process.exit(1)
}

class Engine extends PGlite {
  /**
   * The socket server never serves another query after one that threw: better to end, and to be started anew.
   * @param {Parameters<PGlite['execProtocolRawStream']>} args
   * @override
   */
  async execProtocolRawStream(...args) {
    try {
      await super.execProtocolRawStream(...args)
    } catch (error) {
      log.push(String(error))
      die()
    }
  }
}

const engine = new Engine({
  fs: new SyncedFileSystem(folder, new BigInt64Array(counters), die),
  startParams: START_PARAMETERS,
  onStderr: (line) => {
    log.push(line)
    if (log.length > KEPT_LINES) log.shift()
    return true
  },
})

async function proveDurability() {
  const { rows } = await engine.query('select name, setting from pg_settings where name = any($1)', [
    ['fsync', 'wal_sync_method', 'full_page_writes', 'synchronous_commit'],
  ])
  const settings = JSON.stringify(Object.fromEntries(rows.map((row) => Object.values(Object(row)))))
  const expected = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', wal_sync_method: 'fsync' }
  if (settings !== JSON.stringify(expected)) throw new Error(`PostgreSQL would not write safely: ${settings}`)
}

/** @param {string} path */
async function serve(path) {
  const server = new PGLiteSocketServer({ db: engine, path, maxConnections })
  removeStale(path)
  await server.start()
  return server
}

/** The folder's lock is ours, so a socket file found here was left by a process that is dead. @param {string} path */
function removeStale(path) {
  try {
    unlinkSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

try {
  await engine.waitReady
  await proveDurability()
  const server = socket === null ? null : await serve(socket)
  port.once('message', async () => {
    await server?.stop()
    await engine.close()
    say({ kind: 'closed' })
    port.close()
  })
  say({ kind: 'ready' })
} catch (error) {
  log.push(String(error))
  die()
}
