import type { ClientBase } from 'pg'
import { quoted } from '../backup/catalogue.ts'
import type { SealedColumn } from './sealed-columns.ts'

/** How many texts of a column begin alike: with one format and one key. */
export interface Surveyed {
  readonly column: SealedColumn
  readonly mark: Uint8Array
  readonly count: number
}

/** The rows of a column that begin a sealed text. What was erased is null. */
export const isText = ({ column, piece }: SealedColumn): string =>
  `${quoted(column)} is not null${piece === undefined ? '' : ` and ${quoted(piece)} = 0`}`

/** By which keys the texts of these columns are sealed. Within a transaction. */
export async function survey(client: ClientBase, columns: readonly SealedColumn[]): Promise<readonly Surveyed[]> {
  const found: Surveyed[] = []
  for (const column of columns) {
    const { rows } = await client.query<Omit<Surveyed, 'column'>>(marksIn(column))
    found.push(...rows.map((row) => ({ column, ...row })))
  }
  return found
}

/** Bytes too short to name a key are damage, and must not break the count. */
function marksIn(one: SealedColumn): string {
  const bytes = quoted(one.column)
  const length = `case when octet_length(${bytes}) > 1 then 2 + get_byte(${bytes}, 1) else 1 end`
  return `select substring(${bytes} from 1 for ${length}) as mark, count(*) as count
          from ${quoted(one.table)} where ${isText(one)} group by 1 order by 1`
}

/** Texts that another key or another format sealed than those of now. */
export const countOld = (found: readonly Surveyed[], current: Uint8Array): number =>
  found.filter(({ mark }) => !Buffer.from(mark).equals(current)).reduce((sum, { count }) => sum + count, 0)
