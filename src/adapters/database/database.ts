import type { Pool } from 'pg'
import type { Intent } from './transaction.ts'

/** What embedded and server databases have in common; everything above speaks PostgreSQL to a pool and knows no more. */
export interface Database {
  readonly pool: Pool
  /** Before each transaction. Throws a `StorageFailure` when there is no point in beginning one. */
  readonly ready: (intent: Intent) => Promise<void>
  /** After each acknowledged write. */
  readonly wrote: () => void
  /** The better reason behind an error that ended a transaction, where there is one. */
  readonly explain: (error: unknown) => Promise<unknown>
  /** Housekeeping that nobody else does. */
  readonly maintain: () => Promise<void>
  /** Waits for the transactions under way. */
  readonly close: () => Promise<void>
}
