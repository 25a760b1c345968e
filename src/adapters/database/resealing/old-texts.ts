import type { ClientBase } from 'pg'
import type { AgencyId, Id } from '#app/ports'
import { type CataloguedTable, quoted } from '../backup/catalogue.ts'
import type { ResealedColumn } from './sealed-columns.ts'
import { isText } from './survey.ts'

/** A sealed text where it stands; of one in pieces the first of them. */
export interface SealedText {
  readonly agencyId: AgencyId
  readonly objectId: Id
  readonly sealed: Uint8Array
  /** Values of the primary key, as texts. */
  readonly key: readonly string[]
}

/** So many come into the memory at once; a piece is half a megabyte. */
const PAGE = { whole: 100, pieces: 1 } as const

/** Texts that do not begin with the current mark, behind `after` in the order of the key. Within a transaction. */
export async function oldTexts(
  client: ClientBase,
  one: ResealedColumn,
  { key, order }: CataloguedTable,
  current: Uint8Array,
  after: readonly string[] | null,
): Promise<readonly SealedText[]> {
  const bytes = quoted(one.column)
  const behind = after === null ? '' : `and (${order.join(', ')}) > (${parameters(key, 2)})`
  const { rows } = await client.query<SealedText>(
    `select agency_id as "agencyId", ${quoted(one.object)} as "objectId", ${bytes} as sealed,
            array[${key.map(({ name }) => `${quoted(name)}::text`).join(', ')}] as key
     from ${quoted(one.table)}
     where ${isText(one)} and substring(${bytes} from 1 for ${current.length}) <> $1 ${behind}
     order by ${order.join(', ')} limit ${one.piece === undefined ? PAGE.whole : PAGE.pieces}`,
    [Buffer.from(current), ...(after ?? [])],
  )
  return rows
}

/** `$2::uuid, $3::integer`: values of a key, from the parameter `first` on. */
export const parameters = (key: CataloguedTable['key'], first: number): string =>
  key.map(({ type }, i) => `$${first + i}::${type}`).join(', ')
