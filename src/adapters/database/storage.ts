import type { Storage, Store } from '#app/ports'
import { StorageFailure } from '#app/storage-failure'
import type { Database } from './database.ts'
import { queriesOn } from './query.ts'
import { storeOn } from './store/index.ts'
import { type Intent, transactionsOn } from './transaction.ts'

export interface OpenStorage extends Storage {
  /** Embedded: takes dead rows away, gathers statistics, shortens the log. To be run now and then, when little is going on. */
  readonly maintain: () => Promise<void>
}

/** The store over a database. `read` and `write` throw a `StorageFailure` when the machine fails or someone else was faster. */
export function storageOn(database: Database, limitMs: number): OpenStorage {
  const transact = transactionsOn(database.pool, limitMs)
  let closing: Promise<void> | null = null

  const within = async <T>(intent: Intent, work: (store: Store) => Promise<T>): Promise<T> => {
    await database.ready(intent)
    try {
      return await transact(intent, (client) => work(storeOn(queriesOn(client))))
    } catch (error) {
      const lost = error instanceof StorageFailure && error.failure.code === 'database-unreachable'
      throw lost ? await database.explain(error) : error
    }
  }

  return {
    read: (work) => within('read', work),
    write: async (work) => {
      const result = await within('write', work)
      database.wrote()
      return result
    },
    maintain: database.maintain,
    close: () => {
      closing ??= database.close()
      return closing
    },
  }
}
