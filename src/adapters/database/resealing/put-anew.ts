import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { type CataloguedTable, quoted } from '../backup/catalogue.ts'
import { parameters, type SealedText } from './old-texts.ts'
import type { SealedColumn } from './sealed-columns.ts'

/** Bytes as they were read, and where they stand. */
export type Standing = Pick<SealedText, 'key' | 'sealed'>

/**
 * Puts bytes in the place of those that were read, and only of those: what somebody changed or erased meanwhile stays as it is now,
 * told by false. Versions stand still, so that nobody who has the object open is refused.
 */
export async function putAnew(
  client: ClientBase,
  { table, column }: SealedColumn,
  { key }: CataloguedTable,
  was: Standing,
  anew: Uint8Array,
): Promise<boolean> {
  const names = key.map(({ name }) => quoted(name)).join(', ')
  // By digest, not by the bytes themselves: a long statement costs PGlite's socket time by the square of its length.
  const digest = createHash('sha256').update(was.sealed).digest()
  const { rowCount } = await client.query(
    `update ${quoted(table)} set ${quoted(column)} = $1
     where (${names}) = (${parameters(key, 3)}) and sha256(${quoted(column)}) = $2`,
    [Buffer.from(anew), digest, ...was.key],
  )
  return rowCount === 1
}
