import { Pool, type PoolConfig, types } from 'pg'

const { DATE, INT8, NUMERIC, TIMESTAMPTZ } = types.builtins
const NUMERIC_ARRAY = 1231

const CONNECT_MS = 10_000

/** Counts and versions only: beyond 2^53 a number would change silently, so it throws. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`int8 ${text} does not fit a number`)
  return value
}

/** A value is stored as the shortest decimal that names its double, so this gives the same double back. */
const decimal = (text: string): number => Number(text)

const instant = (text: string): string => new Date(text).toISOString()

const decimals = (text: string): readonly number[] => (text === '{}' ? [] : text.slice(1, -1).split(',').map(decimal))

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [INT8, wholeNumber],
  [NUMERIC, decimal],
  [NUMERIC_ARRAY, decimals],
  [TIMESTAMPTZ, instant],
  // A day of the calendar, never a moment.
  [DATE, (text) => text],
])

/** A pool that reads int8 and numeric as numbers and timestamps as instants, and leaves days as they are written. Statements are never named. */
export function openPool(config: PoolConfig, queryMs: number): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: CONNECT_MS,
    // Server-side limits are a trap on PGlite: statement_timeout never fires there, the idle one ends the only backend.
    query_timeout: queryMs,
    types: { getTypeParser: (oid, format) => PARSERS.get(oid) ?? types.getTypeParser(oid, format) },
    ...config,
  })
  // A connection that breaks is replaced at the next use, and the query under way tells of the error; an event that nobody hears
  // would end the program. The pool hears it for idle connections only.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
