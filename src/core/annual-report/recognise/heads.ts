import type { Line } from './lines.ts'
import type { FormRow } from './rows.ts'
import { squash } from './squash.ts'

/** Where the heads of a document's tables stand: table, line, column. Made once for all rows. */
export interface Heads {
  /**
   * The columns of a row's cells; null unless the head of every cell is found above the row, each in a column of its own. `disordered`
   * where they are not, and a row of heads has them in another order than the form: the values below follow one that is not known.
   */
  readonly columnsOf: (row: FormRow, table: number, line: number) => Columns | 'disordered' | null
}

export interface Columns {
  /** In the order of the cells. */
  readonly own: readonly number[]
  /** Columns that the form does not have, behind its first: sub-totals, remarks, the year before. */
  readonly extra: () => readonly number[]
  /** Columns whose head repeats that of one of the own, which they lead to: programs write a merged cell once a column. */
  readonly repeated: () => ReadonlyMap<number, number>
}

const SUBTOTAL = /小计$/u

interface Head {
  readonly text: string
  readonly column: number
  readonly line: number
}

export function headsOf(lines: readonly Line[]): Heads {
  const tables = new Map<number, Head[]>()
  lines.forEach((line, index) => {
    if (line.kind !== 'row') return
    const heads = tables.get(line.table) ?? []
    if (!tables.has(line.table)) tables.set(line.table, heads)
    for (const { text, from } of line.cells) {
      const words = text.length > 30 ? '' : squash(text)
      if (/^[\u4e00-\u9fff]/u.test(words)) heads.push({ text: words, column: from, line: index })
    }
  })
  return { columnsOf: (row, table, line) => columnsIn(tables.get(table) ?? [], row, line) }
}

function columnsIn(heads: readonly Head[], row: FormRow, line: number): Columns | 'disordered' | null {
  const own = row.heads.flatMap((wordings) => lastAbove(heads, line, wordings) ?? [])
  const columns = own.map(({ column }) => column)
  if (own.length === row.cells.length && new Set(columns).size === own.length)
    return { own: columns, extra: () => extraIn(heads, own, line), repeated: () => repeatedIn(heads, own) }
  return isDisordered(own) ? 'disordered' : null
}

function lastAbove(heads: readonly Head[], line: number, wordings: readonly string[]): Head | undefined {
  for (const words of wordings) {
    const head = heads.findLast((one) => one.line < line && one.text === words)
    if (head) return head
  }
  return undefined
}

/** Table 四 has the same heads three times, and so the last of each in all its blocks. */
const isDisordered = (own: readonly Head[]): boolean =>
  new Set(own).size === own.length &&
  own.some((head, i) => own.slice(i).some((next) => next.line === head.line && next.column < head.column))

function extraIn(heads: readonly Head[], own: readonly Head[], line: number): readonly number[] {
  const columns = own.map(({ column }) => column)
  const first = Math.min(...columns)
  const top = Math.min(...own.map((head) => head.line)) - 1
  return heads
    .filter((head) => head.line < line && head.column > first && !columns.includes(head.column))
    .filter((head) => head.line >= top || SUBTOTAL.test(head.text))
    .map(({ column }) => column)
}

const repeatedIn = (heads: readonly Head[], own: readonly Head[]): ReadonlyMap<number, number> =>
  new Map(
    own.flatMap((head) =>
      heads
        .filter(({ text, line, column }) => text === head.text && line === head.line && column !== head.column)
        .map(({ column }): [number, number] => [column, head.column]),
    ),
  )
