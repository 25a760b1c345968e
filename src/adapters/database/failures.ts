import { StorageFailure } from '#app/storage-failure'
import { type Failure, failure } from '#core/shared/index'

const CONFLICTS: ReadonlySet<string> = new Set(['23505', '40001', '40P01'])

/** Connection exceptions, administrator's shutdown, server starting or stopping, too many connections, wrong password or database. */
const UNREACHABLE =
  /^(08...|57P0.|53300|28...|3D000|ECONN.*|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

/** What `pg` throws without a code when a connection is refused to it, breaks, or takes too long. */
const UNREACHABLE_WORDS =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|not queryable/i

/** Postgres 53100; ENOSPC and EDQUOT of the system; the words of a panic. */
const DISK_FULL = /no space left on device|disk quota exceeded|\bENOSPC\b|\bEDQUOT\b/i

export const saysDiskFull = (text: string): boolean => DISK_FULL.test(text)

export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** One line for the reader of a failure, without addresses' passwords: `pg` puts none into its messages. */
export const wordsOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** FATAL ends one connection, PANIC the whole server. */
const endsConnection = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && (error.severity === 'FATAL' || error.severity === 'PANIC')

/** The expected failure behind an error of the driver or of the system, or null: then it is a fault of ours. */
export function failureOf(error: unknown): Failure | null {
  const code = codeOf(error) ?? ''
  const words = wordsOf(error)
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || saysDiskFull(words)) return failure('disk-full')
  if (CONFLICTS.has(code)) return failure('conflict')
  if (endsConnection(error) || UNREACHABLE.test(code) || UNREACHABLE_WORDS.test(words))
    return failure('database-unreachable', { detail: words })
  return null
}

/** The error to throw to a use case: a `StorageFailure` where it is an expected one, else what it was. */
export function told(error: unknown): unknown {
  if (error instanceof StorageFailure) return error
  const expected = failureOf(error)
  return expected === null ? error : new StorageFailure(expected, error)
}
