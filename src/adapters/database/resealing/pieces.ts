import type { ClientBase } from 'pg'
import { type CataloguedTable, quoted } from '../backup/catalogue.ts'
import type { SealedText } from './old-texts.ts'
import { putAnew, type Standing } from './put-anew.ts'
import type { ResealedColumn } from './sealed-columns.ts'

/** All pieces of a text in their order; the text itself where it lies in one row. */
export async function piecesOf(
  client: ClientBase,
  { table, column, object, piece }: ResealedColumn,
  { key }: CataloguedTable,
  text: SealedText,
): Promise<readonly Standing[]> {
  if (piece === undefined) return [text]
  const { rows } = await client.query<Standing>(
    `select ${quoted(column)} as sealed, array[${key.map(({ name }) => `${quoted(name)}::text`).join(', ')}] as key
     from ${quoted(table)} where agency_id = $1 and ${quoted(object)} = $2 order by ${quoted(piece)}`,
    [text.agencyId, text.objectId],
  )
  return rows
}

/**
 * Puts a text anew into the rows in which it stands: the pieces keep their sizes, and what the other format has more or less is the last
 * one's. No row comes or goes, or an erasure that waits for this transaction would pass over a row that it made.
 */
export async function putPieces(
  client: ClientBase,
  column: ResealedColumn,
  table: CataloguedTable,
  pieces: readonly Standing[],
  anew: Uint8Array,
): Promise<boolean> {
  let from = 0
  for (const [i, piece] of pieces.entries()) {
    const to = i === pieces.length - 1 ? anew.length : from + piece.sealed.length
    // Who holds the first piece holds the others: all begin with it.
    if (!(await putAnew(client, column, table, piece, anew.subarray(from, to)))) return false
    from = to
  }
  return true
}
