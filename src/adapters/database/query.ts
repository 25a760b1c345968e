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
import type { ClientBase, QueryResult as QueryResultOfPg } from 'pg'
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
  #last: Promise<unknown> = Promise.resolve()

  constructor(client: ClientBase) {
    super()
    this.#client = client
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const { rows, rowCount } = await this.#inTurn(query)
        return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
      },
      streamQuery: () => {
        throw new Error('no query of this program is streamed')
      },
    }
  }

  /** One after the other, also when a use case asks for several things at once: `pg` will refuse that. */
  #inTurn({ sql, parameters }: CompiledQuery): Promise<QueryResultOfPg> {
    const run = this.#last.then(() => this.#client.query(sql, [...parameters]))
    this.#last = run.catch(() => undefined)
    return run
  }
}
