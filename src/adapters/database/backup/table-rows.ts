import type { ClientBase } from 'pg'
import { type CataloguedTable, columnList, quoted } from './catalogue.ts'
import { BYTES, type Row } from './format.ts'

/** What one step may bring into the memory, about. */
const STEP_BYTES = 512 * 1024
const MOST_ROWS = 1000
const FIRST_ROWS = 4

/** Values as PostgreSQL writes them: nothing is rounded, and no type needs to be known. */
const AS_WRITTEN = { getTypeParser: () => (text: string) => text }

/** A table's rows in the order of its key, some at a time. Within a transaction. */
export async function* rowsOf(client: ClientBase, table: CataloguedTable): AsyncGenerator<readonly Row[]> {
  const { name, columns, order } = table
  const select = `select ${columnList(columns)} from ${quoted(name)} order by ${order.join(', ')}`
  await client.query(`declare backup_rows no scroll cursor for ${select}`)
  let count = FIRST_ROWS
  for (;;) {
    const rows = await fetchRows(client, count)
    if (rows.length === 0) break
    yield rows.map((row) => row.map((value, i) => (columns[i]?.type === BYTES ? inBase64(value) : value)))
    count = nextCount(rows)
  }
  await client.query('close backup_rows')
}

async function fetchRows(client: ClientBase, count: number): Promise<readonly Row[]> {
  const text = `fetch forward ${count} from backup_rows`
  const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array', types: AS_WRITTEN })
  return rows
}

/** Files come in pieces of half a megabyte, findings in lines. */
function nextCount(rows: readonly Row[]): number {
  const bytes = rows.reduce((sum, row) => sum + sizeOf(row), 0)
  const fitting = Math.floor(STEP_BYTES / Math.max(1, bytes / rows.length))
  return Math.min(MOST_ROWS, Math.max(1, fitting))
}

export const sizeOf = (row: Row): number => row.reduce((sum, value) => sum + (value?.length ?? 0), 0)

/** PostgreSQL writes bytes as `\x` and hexadecimal digits. */
const inBase64 = (value: string | null): string | null =>
  value === null ? null : Buffer.from(value.slice(2), 'hex').toString('base64')
