import {
  type CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'
import type { Tables } from './tables.ts'

export type Queries = Kysely<Tables>

/** Typed queries on one connection, whose transaction someone else begins and ends. */
export const queriesOn = (client: ClientBase): Queries =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneConnection(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })

class OneConnection extends DummyDriver {
  readonly #client: ClientBase

  constructor(client: ClientBase) {
    super()
    this.#client = client
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const client = this.#client
    return {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
        const { rows, rowCount } = await client.query(sql, [...parameters])
        return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
      },
      streamQuery: () => {
        throw new Error('no query of this program is streamed')
      },
    }
  }
}
