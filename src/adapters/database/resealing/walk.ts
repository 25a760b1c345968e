import type { ClientBase } from 'pg'
import type { Sealer } from '#app/secrets'
import type { Failure } from '#core/shared/index'
import type { CataloguedTable } from '../backup/catalogue.ts'
import { oldTexts, type SealedText } from './old-texts.ts'
import { piecesOf, putPieces } from './pieces.ts'
import type { ResealedColumn } from './sealed-columns.ts'

/** A text that its key does not open, by the primary key of its row. */
export interface Unopened {
  readonly column: ResealedColumn
  readonly key: readonly string[]
  readonly code: Failure['code']
}

/** Work in a transaction of its own. */
export type Write = <T>(work: (client: ClientBase) => Promise<T>) => Promise<T>

export interface Walk {
  readonly column: ResealedColumn
  readonly table: CataloguedTable
  readonly sealer: Pick<Sealer, 'reseal'>
  readonly current: Uint8Array
  readonly write: Write
}

interface Page {
  readonly seen: number
  readonly done: number
  readonly unopened: readonly Unopened[]
}

/** The old texts of a column, sealed anew page by page in the order of its key; what is not opened is passed by. */
export async function* pagesOf(walk: Walk): AsyncGenerator<Page> {
  const { column, table, current, write } = walk
  let after: readonly string[] | null = null
  for (;;) {
    const behind: readonly string[] | null = after
    const { texts, page } = await write(async (client) => {
      const texts = await oldTexts(client, column, table, current, behind)
      return { texts, page: await resealPage(client, walk, texts) }
    })
    const last = texts.at(-1)
    if (last === undefined) return
    after = last.key
    yield page
  }
}

async function resealPage(client: ClientBase, walk: Walk, texts: readonly SealedText[]): Promise<Page> {
  let done = 0
  const unopened: Unopened[] = []
  for (const text of texts) {
    const outcome = await resealText(client, walk, text)
    if (outcome === true) done += 1
    else if (outcome !== false) unopened.push({ column: walk.column, key: text.key, code: outcome.code })
  }
  return { seen: texts.length, done, unopened }
}

/** False when somebody was faster: changed or erased it. */
async function resealText(
  client: ClientBase,
  { column, table, sealer }: Walk,
  text: SealedText,
): Promise<boolean | Failure> {
  const pieces = await piecesOf(client, column, table, text)
  if (pieces.length === 0) return false
  const whole = Buffer.concat(pieces.map(({ sealed }) => sealed))
  const anew = sealer.reseal(column.scope(text.agencyId, text.objectId), whole)
  return anew.ok ? putPieces(client, column, table, pieces, anew.value) : anew.error
}
