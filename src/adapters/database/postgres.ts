import type { Pool } from 'pg'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Database } from './database.ts'
import { failureOf } from './failures.ts'
import { latestVersion, type MigrationPlan, migrateOn, schemaState } from './migrate.ts'
import { openPool } from './pool.ts'
import { type Purpose, refusalFor } from './purpose.ts'

export interface ServerOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string
  readonly plan: Omit<MigrationPlan, 'spread'>
  /** Left out: `work`. */
  readonly purpose?: Purpose
  /** A statement may take so long. */
  readonly limitMs: number
  /** Refuse a server without the extension citus. Where it is found, tables are spread in any case. */
  readonly mustSpread: boolean
}

const OLDEST_VERSION = 150_000
const CONNECTIONS = 10

/** The server and the database of an address, without who signs in and how. */
export const serverName = (url: string): string => `${new URL(url).host}${new URL(url).pathname}`

/**
 * Opens a PostgreSQL server. Errors: `database-unreachable`, `database-newer`, `disk-full`, `config-invalid`; by its purpose `place-empty`,
 * `place-not-empty`, `restore-unfinished`.
 */
export async function openServer({
  url,
  plan,
  purpose = 'work',
  limitMs,
  mustSpread,
}: ServerOptions): Promise<Result<Database, Failure>> {
  const pool = openPool({ connectionString: url, max: CONNECTIONS, application_name: 'gongkai' }, limitMs)
  try {
    const refused =
      (await refusal(pool, plan, purpose, serverName(url))) ?? (mustSpread ? await refusalToSpread(pool) : null)
    if (refused === null) {
      if (purpose === 'work') await migrateOn(pool, { ...plan, spread: await hasCitus(pool) })
      return ok(databaseOn(pool))
    }
    await pool.end()
    return err(refused)
  } catch (error) {
    await pool.end()
    const expected = failureOf(error)
    if (expected === null) throw error
    return err(expected)
  }
}

async function refusal(
  pool: Pool,
  plan: ServerOptions['plan'],
  purpose: Purpose,
  place: string,
): Promise<Failure | null> {
  const { rows } = await pool.query<{ readonly version: number; readonly encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  const [server] = rows
  if (!server || server.version < OLDEST_VERSION) return failure('database-unreachable', { detail: 'PostgreSQL 15+' })
  if (server.encoding !== 'UTF8')
    return failure('database-unreachable', { detail: `encoding ${server.encoding}, UTF8` })
  const state = await schemaState(pool)
  const isNewer = purpose !== 'fill' && state.version > latestVersion(plan.migrations)
  if (isNewer) return failure('database-newer', { found: state.program, known: plan.program })
  return refusalFor(purpose, state, place)
}

const refusalToSpread = async (pool: Pool): Promise<Failure | null> =>
  (await hasCitus(pool))
    ? null
    : failure('config-invalid', {
        name: 'GONGKAI_DISTRIBUTED',
        detail: { zh: '数据库没有 citus 扩展', en: 'the database has no citus extension' },
      })

/** Whether tables are spread on this server. */
export async function hasCitus(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query(`select 1 from pg_extension where extname = 'citus'`)
  return rowCount === 1
}

/** A server takes care of its memory, its log and its tables itself. */
const databaseOn = (pool: Pool): Database => ({
  pool,
  ready: async () => undefined,
  wrote: () => undefined,
  explain: async (error) => error,
  maintain: async () => undefined,
  close: () => pool.end(),
})
