import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Instant } from '#app/ports'
import { schemaState } from '../migrate.ts'
import { type CataloguedTable, quoted, tablesIn } from './catalogue.ts'
import { type BackupHead, type BackupTable, FORMAT } from './format.ts'
import { rowsOf } from './table-rows.ts'

/** Whatever a server was set to, a value is written in one way. */
const SETTINGS = [
  "set local bytea_output = 'hex'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'iso_8601'",
  "set local timezone = 'UTC'",
  'set local extra_float_digits = 1',
]

export interface BackupWish {
  readonly at: Instant
  /** Told once what will come. */
  readonly onHead: (head: BackupHead) => void
  /** So many more rows were written. */
  readonly onRows: (table: string, count: number) => void
}

/** All data as one state of them, in pieces of text that end with a line. Others may go on writing. */
export async function* backupText(client: ClientBase, wish: BackupWish): AsyncGenerator<string> {
  await client.query('start transaction isolation level repeatable read, read only')
  try {
    for (const setting of SETTINGS) await client.query(setting)
    yield* withDigest(textOf(client, wish))
  } finally {
    await client.query('rollback')
  }
}

async function* textOf(client: ClientBase, { at, onHead, onRows }: BackupWish): AsyncGenerator<string> {
  const tables = await tablesIn(client)
  const { version, program } = await schemaState(client)
  const counted: BackupTable[] = []
  for (const table of tables) counted.push(await countedTable(client, table))
  const head: BackupHead = { gongkai: 'backup', format: FORMAT, schema: version, program, at, tables: counted }
  onHead(head)
  yield line(head)
  for (const table of tables) {
    yield line({ table: table.name })
    for await (const rows of rowsOf(client, table)) {
      yield rows.map(line).join('')
      onRows(table.name, rows.length)
    }
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

async function countedTable(client: ClientBase, { name, columns }: CataloguedTable): Promise<BackupTable> {
  const { rows } = await client.query<{ readonly rows: number }>(`select count(*) as rows from ${quoted(name)}`)
  return { name, columns: columns.map(({ name, type }) => [name, type]), rows: rows[0]?.rows ?? 0 }
}

async function* withDigest(text: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const piece of text) {
    hash.update(piece)
    yield piece
  }
  yield line({ sha256: hash.digest('hex') })
}
