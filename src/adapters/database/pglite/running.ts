import { rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StorageFailure } from '#app/storage-failure'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Database } from '../database.ts'
import { codeOf, saysDiskFull } from '../failures.ts'
import { openPool } from '../pool.ts'
import { type Engine, startEngine } from './engine.ts'

/** All pools together stay below the socket server's limit, which resets what is above it. */
const CONNECTIONS = 4
const MAX_CONNECTIONS = 16

/** Nobody makes checkpoints in PGlite: its log would grow for ever, and so would the time that a recovery takes. */
const CHECKPOINT_BYTES = 64n * 1024n * 1024n

/** How long the word of a dying engine may take to arrive after its connections broke. */
const LAST_WORD_MS = 500

export interface RunningOptions {
  /** PostgreSQL's data directory, whose lock is held. */
  readonly folder: string
  /** Where the socket goes. */
  readonly runFolder: string
  /** A statement may take so long. */
  readonly limitMs: number
  /** A write begins only where this much is free: PostgreSQL panics when its log cannot grow. */
  readonly reserveBytes: number
  readonly report: (line: Bilingual) => void
}

export interface Running extends Database {
  /** How often the disk was made to keep what was written, since the engine started. */
  readonly syncs: () => bigint
}

/** An engine with its pool. After a panic the next transaction starts a new engine, which recovers what was acknowledged. */
export async function run(options: RunningOptions): Promise<Result<Running, Failure>> {
  const { folder, runFolder, limitMs, reserveBytes, report } = options
  const socket = join(runFolder, '.s.PGSQL.5432')
  const first = await startOn(folder, socket)
  if (!first.ok) return first
  let engine = first.value
  let written = 0n
  let restart: Promise<Result<Engine, Failure>> | null = null
  const pool = openPool({ host: runFolder, user: 'postgres', database: 'postgres', max: CONNECTIONS }, limitMs)

  const revive = async (): Promise<void> => {
    restart ??= startOn(folder, socket)
    const started = await restart
    restart = null
    if (!started.ok) throw new StorageFailure(started.error, null)
    if (engine === started.value) return
    engine = started.value
    written = 0n
    report({
      zh: '数据库意外停止，已重新启动，已保存的数据没有受影响',
      en: 'The database stopped and was started again; what was stored is safe',
    })
  }

  const checkpoint = async (): Promise<void> => {
    written = engine.bytesWritten()
    await pool.query('checkpoint')
  }

  return ok({
    pool,
    syncs: () => engine.syncs(),
    ready: async (intent) => {
      if (!engine.alive()) await revive()
      if (intent === 'write') await refuseWithoutRoom(folder, reserveBytes)
    },
    wrote: () => {
      // The write is acknowledged; a checkpoint that fails is made again after the next one.
      if (engine.bytesWritten() - written > CHECKPOINT_BYTES) checkpoint().catch(() => undefined)
    },
    explain: async (error) => {
      const died = await Promise.race([engine.ended.then(() => true), sleep(LAST_WORD_MS, false, { ref: false })])
      return died && engine.lastWords().some(saysDiskFull) ? new StorageFailure(failure('disk-full'), error) : error
    },
    maintain: async () => {
      await pool.query('vacuum (analyze)')
      await checkpoint()
    },
    close: async () => {
      await pool.end()
      await engine.close()
      await rm(socket, { force: true })
    },
  })
}

async function startOn(folder: string, socket: string): Promise<Result<Engine, Failure>> {
  await removeEmptyPid(join(folder, 'postmaster.pid'))
  const started = await startEngine({ folder, socket, maxConnections: MAX_CONNECTIONS })
  return started.ok ? started : err(engineFailure(started.error.log))
}

/** A power cut may leave it empty, and PostgreSQL then refuses to start. */
async function removeEmptyPid(path: string): Promise<void> {
  try {
    if ((await stat(path)).size === 0) await rm(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

async function refuseWithoutRoom(folder: string, reserveBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < reserveBytes) throw new StorageFailure(failure('disk-full'), null)
}

/** The reason in PostgreSQL's own words. */
export function engineFailure(log: readonly string[]): Failure {
  if (log.some(saysDiskFull)) return failure('disk-full')
  const grave = log.findLast((line) => /\b(FATAL|PANIC)\b/.test(line)) ?? log.at(-1) ?? 'no reason given'
  return failure('database-unreachable', { detail: grave.replace(/^.*?\b(FATAL|PANIC):\s*/, '') })
}
