import type { ClientBase } from 'pg'
import { failure } from '#core/shared/index'
import { BackupFault, damaged } from '../backup/backup-fault.ts'
import { type CataloguedTable, quoted, tablesIn } from '../backup/catalogue.ts'
import { type BackupHead, type BackupTable, rowsIn } from '../backup/format.ts'
import type { BackupPart } from '../backup/read-backup.ts'
import type { Database } from '../database.ts'
import { migrateOn } from '../migrate.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { hasCitus } from '../postgres.ts'
import { PROGRAM_VERSION } from '../program.ts'
import { layForeignKeys, liftForeignKeys } from './foreign-keys.ts'
import { RowWriter } from './row-writer.ts'

export interface FillHeard {
  /** `done` of `all` rows are stored. */
  readonly onRows: (done: number, all: number, table: string) => void
}

export interface OpenBackup {
  readonly head: BackupHead
  /** All that follows the head. */
  readonly parts: AsyncGenerator<BackupPart>
}

/** The tables of the backup's schema, its rows, the way to the newest schema. Throws a `BackupFault` where the backup does not stand. */
export async function fill(
  database: Database,
  client: ClientBase,
  { head, parts }: OpenBackup,
  heard: FillHeard,
): Promise<void> {
  await migrateTo(database, head.schema, head.program)
  const tables = await tablesIn(client)
  refuseOthers(head, tables)
  const keys = await liftForeignKeys(client)
  // A migration may have put rows into its tables.
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`)
  await writeRows(database, client, { head, parts, tables, heard })
  await layForeignKeys(client, keys)
  await proveCounts(client, head)
  await migrateTo(database, Number.POSITIVE_INFINITY, PROGRAM_VERSION)
}

/** Reads as far as the head. `backup-newer` by a `BackupFault`. */
export async function openBackup(parts: AsyncGenerator<BackupPart>): Promise<OpenBackup> {
  const { value } = await parts.next()
  if (value?.kind !== 'head') throw new Error('a backup begins with its head')
  const newest = MIGRATIONS.at(-1)?.version ?? 0
  if (value.head.schema > newest)
    throw new BackupFault(failure('backup-newer', { found: value.head.program, known: PROGRAM_VERSION }))
  return { head: value.head, parts }
}

async function migrateTo(database: Database, version: number, program: string): Promise<void> {
  await database.ready('write')
  const migrations = MIGRATIONS.filter((migration) => migration.version <= version)
  await migrateOn(database.pool, { migrations, program, spread: await hasCitus(database.pool) })
}

/** Names in a backup come from outside: none is used that the schema does not know. */
function refuseOthers({ tables: told }: BackupHead, tables: readonly CataloguedTable[]): void {
  const form = (name: string, columns: readonly (readonly [string, string])[]): string =>
    JSON.stringify([name, columns])
  const known = tables.map(({ name, columns }) =>
    form(
      name,
      columns.map((column) => [column.name, column.type]),
    ),
  )
  const given = told.map(({ name, columns }) => form(name, columns))
  const differing = [...known, ...given].find((each) => !known.includes(each) || !given.includes(each))
  if (differing === undefined && known.length === given.length) return
  const name = differing === undefined ? '' : String(JSON.parse(differing)[0]).slice(0, 63)
  throw damaged(`表 ${name} 和它的版本不一致`, `table ${name} is not as its version has it`)
}

interface Rows extends OpenBackup {
  readonly tables: readonly CataloguedTable[]
  readonly heard: FillHeard
}

async function writeRows(database: Database, client: ClientBase, { head, parts, tables, heard }: Rows): Promise<void> {
  let writer: RowWriter | null = null
  let done = 0
  for await (const part of parts) {
    if (part.kind === 'row') await writer?.add(part.row)
    if (part.kind !== 'table') continue
    await writer?.end()
    const { name } = part.table
    const door = {
      client,
      ready: async () => {
        database.wrote()
        await database.ready('write')
      },
      stored: (count: number) => {
        done += count
        heard.onRows(done, rowsIn(head), name)
      },
    }
    writer = new RowWriter(door, tableOf(tables, part.table))
  }
  await writer?.end()
}

function tableOf(tables: readonly CataloguedTable[], { name }: BackupTable): CataloguedTable {
  const found = tables.find((table) => table.name === name)
  if (!found) throw new Error(`no table ${name}`)
  return found
}

async function proveCounts(client: ClientBase, { tables }: BackupHead): Promise<void> {
  for (const { name, rows: expected } of tables) {
    const { rows } = await client.query<{ readonly found: number }>(`select count(*) as found from ${quoted(name)}`)
    const found = rows[0]?.found ?? 0
    if (found !== expected) throw new BackupFault(failure('restore-differs', { table: name, expected, found }))
  }
}
