import { randomBytes } from 'node:crypto'
import { link, rm, stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { err, ok, type Result } from '#core/shared/index'

/** Long enough for every process that saw the same dead holder to have made its attempt. */
const SETTLING_MS = 200
const ANSWER_MS = 1_000
const ATTEMPTS = 5

export interface FolderLock {
  readonly release: () => Promise<void>
}

/** Another process holds the lock. Its number, or null when it does not answer (stopped, or busy). */
export interface Held {
  readonly pid: number | null
}

type Holder = Held | 'dead'

/**
 * Takes a lock that dies with its holder: a Unix socket that the kernel closes with the process, linked to one name. Two processes
 * on one PGlite folder destroy it without a word. `path` at most 96 bytes, in a folder that stands. It does not keep the process alive.
 */
export async function takeLock(path: string): Promise<Result<FolderLock, Held>> {
  const own = join(dirname(path), `lock.${randomBytes(3).toString('hex')}`)
  const server = await listen(own)
  const inode = await inodeOf(own)
  const outcome = await contend(path, own, inode)
  await rm(own, { force: true })
  if (!outcome.ok) {
    await close(server)
    return outcome
  }
  return ok({
    release: async () => {
      if ((await inodeOf(path)) === inode) await rm(path, { force: true })
      await close(server)
    },
  })
}

async function contend(path: string, own: string, inode: bigint | null): Promise<Result<null, Held>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tookOver = attempt > 0
    if (await linked(own, path)) {
      if (tookOver) await sleep(SETTLING_MS)
      if ((await inodeOf(path)) === inode) return ok(null)
    }
    const seen = await inodeOf(path)
    const holder = await askHolder(path)
    if (holder !== 'dead') return err(holder)
    if (seen !== null && (await inodeOf(path)) === seen) await rm(path, { force: true })
  }
  return err({ pid: null })
}

function listen(path: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(String(process.pid))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve(server.unref()))
  })
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

/** False when the name is taken. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

async function inodeOf(path: string): Promise<bigint | null> {
  try {
    return (await stat(path, { bigint: true })).ino
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** A live holder answers with its process number; nobody listens behind the socket of a dead one. */
function askHolder(path: string): Promise<Holder> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(path)
    const done = (holder: Holder): void => {
      socket.destroy()
      resolve(holder)
    }
    const pid = (): number | null => (/^\d+$/.test(answer) ? Number(answer) : null)
    socket.setTimeout(ANSWER_MS, () => done({ pid: null }))
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('end', () => done({ pid: pid() }))
    socket.on('error', (error) => {
      if (isCode(error, 'ECONNREFUSED') || isCode(error, 'ENOENT')) done('dead')
      else reject(error)
    })
  })
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
