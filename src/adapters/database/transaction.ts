import type { Pool, PoolClient } from 'pg'
import { StorageFailure } from '#app/storage-failure'
import { failure } from '#core/shared/index'
import { told } from './failures.ts'

/** `read` sees one state of the data and may change nothing. */
const BEGIN = {
  read: 'start transaction isolation level repeatable read, read only',
  write: 'start transaction isolation level read committed',
} as const

export type Intent = keyof typeof BEGIN

export type Transact = <T>(intent: Intent, work: (client: PoolClient) => Promise<T>) => Promise<T>

/**
 * Transactions on a pool. One that lasts longer than `limitMs` loses its connection, which rolls it back: on PGlite everybody else
 * waits for it, and no limit of the server's works there. Each statement runs inside a transaction for another reason too: the
 * socket server of PGlite mixes up the statements of two connections outside of one.
 */
export function transactionsOn(pool: Pool, limitMs: number): Transact {
  return async (intent, work) => {
    const client = await connected(pool)
    const limit = deadline(limitMs)
    let broken: Error | undefined
    try {
      await Promise.race([client.query(BEGIN[intent]), limit.passed])
      const result = await Promise.race([work(client), limit.passed])
      await Promise.race([commit(client), limit.passed])
      return result
    } catch (error) {
      broken = limit.isOver() ? asError(error) : await rollBack(client)
      throw told(error)
    } finally {
      limit.cancel()
      client.release(broken)
    }
  }
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw told(error)
  }
}

/** PostgreSQL answers COMMIT with ROLLBACK when a statement failed and the work went on regardless. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('a statement of this transaction failed and its error was passed over')
}

/** An error when the connection is of no more use: then the pool drops it, and the drop rolls back. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return asError(error)
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

interface Deadline {
  /** Never resolves; rejects when the time is over. */
  readonly passed: Promise<never>
  readonly isOver: () => boolean
  readonly cancel: () => void
}

function deadline(milliseconds: number): Deadline {
  let over = false
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true
      const detail = `transaction stopped after ${milliseconds / 1000} s`
      reject(new StorageFailure(failure('database-unreachable', { detail }), null))
    }, milliseconds)
  })
  return { passed, isOver: () => over, cancel: () => clearTimeout(timer) }
}
