import type { CellSpec } from '../form/index.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'

/** Where the heads of a document's tables stand: table, line, column. Made once for all rows. */
export interface Heads {
  /** The columns of a row's cells; null unless the head of every cell is found above the row, each in a column of its own. */
  readonly columnsOf: (specs: readonly CellSpec[], table: number, line: number) => Columns | null
  /** In some row of heads they stand in another order than the form's: values below follow an order that is not known. */
  readonly disordered: (specs: readonly CellSpec[], table: number, line: number) => boolean
}

export interface Columns {
  /** In the order of the cells. */
  readonly own: readonly number[]
  /** Columns that the form does not have, behind its first: sub-totals, remarks, the year before. */
  readonly extra: readonly number[]
  /** Columns whose head repeats that of one of the own, which they lead to: programs write a merged cell once a column. */
  readonly repeated: ReadonlyMap<number, number>
}

const SUBTOTAL = /小计$/u

/** `合计` for `总计` is common and means the same. */
function wordingsOf({ columnLabels }: CellSpec): readonly string[] {
  const label = squash(columnLabels.at(-1) ?? '')
  return label === '总计' ? [label, '合计'] : [label]
}

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
  const found = (specs: readonly CellSpec[], table: number, line: number): Found => {
    const above = (tables.get(table) ?? []).filter((head) => head.line < line)
    return { above, own: specs.flatMap((spec) => lastOf(above, wordingsOf(spec)) ?? []) }
  }
  return {
    columnsOf: (specs, table, line) => columnsIn(found(specs, table, line), specs.length),
    disordered: (specs, table, line) => {
      const { own } = found(specs, table, line)
      // Table 四 has the same heads three times.
      if (new Set(own).size < own.length) return false
      return own.some((head, i) => own.slice(i).some((next) => next.line === head.line && next.column < head.column))
    },
  }
}

interface Found {
  readonly above: readonly Head[]
  /** The heads of the cells, in their order; those without one left out. */
  readonly own: readonly Head[]
}

function columnsIn({ above, own }: Found, wanted: number): Columns | null {
  const columns = own.map(({ column }) => column)
  if (own.length < wanted || new Set(columns).size < own.length) return null
  const first = Math.min(...columns)
  const top = Math.min(...own.map(({ line }) => line)) - 1
  const extra = above.filter(
    ({ text, line, column }) => column > first && !columns.includes(column) && (line >= top || SUBTOTAL.test(text)),
  )
  return { own: columns, extra: extra.map(({ column }) => column), repeated: repeatedIn(above, own) }
}

const repeatedIn = (above: readonly Head[], own: readonly Head[]): ReadonlyMap<number, number> =>
  new Map(
    own.flatMap((head) =>
      above
        .filter(({ text, line, column }) => text === head.text && line === head.line && column !== head.column)
        .map(({ column }): [number, number] => [column, head.column]),
    ),
  )

const lastOf = (heads: readonly Head[], wordings: readonly string[]): Head | undefined =>
  wordings.map((words) => heads.findLast(({ text }) => text === words)).find((head) => head !== undefined)
