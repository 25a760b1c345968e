import type { Sealer } from '#app/secrets'
import { type CataloguedTable, tablesIn } from '../backup/catalogue.ts'
import type { Database } from '../database.ts'
import { type Transact, transactionsOn } from '../transaction.ts'
import { RESEALED_COLUMNS, type SealedColumn } from './sealed-columns.ts'
import { countOld, survey } from './survey.ts'
import { pagesOf, type Unopened, type Write } from './walk.ts'

export interface Resealed {
  /** Texts that are under the current key now and were not before. */
  readonly done: number
  /** Texts that are still under another key: those not opened, and what programs wrote meanwhile that do not know the new key yet. */
  readonly left: number
  /** Texts that their key does not open: they stay as they are. */
  readonly unopened: number
  /** The first of them. */
  readonly examples: readonly Unopened[]
}

export interface Resealing {
  readonly database: Database
  readonly sealer: Pick<Sealer, 'reseal'>
  /** How everything begins that is sealed now. */
  readonly current: Uint8Array
  readonly onTexts: (done: number, all: number, table: string) => void
}

const MOST_EXAMPLES = 10

/** One transaction is a page of texts, or one file. */
const LIMIT_MS = 10 * 60_000

/**
 * Seals anew all that is not under the current key and format. Each page is a transaction, and what is done says so itself by how it
 * begins: cut off anywhere, nothing is lost, and the next walk finds the rest.
 */
export async function resealAll({ database, sealer, current, onTexts }: Resealing): Promise<Resealed> {
  const transact = transactionsOn(database.pool, LIMIT_MS)
  const countLeft = () => transact('read', async (client) => countOld(await survey(client, RESEALED_COLUMNS), current))
  const tables = await transact('read', tablesIn)
  const all = await countLeft()
  const examples: Unopened[] = []
  let [seen, done, unopened] = [0, 0, 0]
  for (const column of RESEALED_COLUMNS) {
    const walk = { column, table: tableOf(tables, column), sealer, current, write: writesOf(database, transact) }
    for await (const page of pagesOf(walk)) {
      seen += page.seen
      done += page.done
      unopened += page.unopened.length
      examples.push(...page.unopened.slice(0, MOST_EXAMPLES - examples.length))
      onTexts(Math.min(seen, all), all, column.table)
    }
  }
  if (done > 0) await database.maintain()
  return { done, left: await countLeft(), unopened, examples }
}

function tableOf(tables: readonly CataloguedTable[], { table }: SealedColumn): CataloguedTable {
  const found = tables.find(({ name }) => name === table)
  if (!found) throw new Error(`the registry of sealed columns names a table ${table} that is not there`)
  return found
}

const writesOf =
  (database: Database, transact: Transact): Write =>
  async (work) => {
    await database.ready('write')
    const result = await transact('write', work)
    database.wrote()
    return result
  }
