import type { CellSpec } from '../form/index.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'

/** Where the heads of a document's tables stand: table, line, column. Made once for all rows. */
export interface Heads {
  /** The columns of a row's cells; null unless the head of every cell is found above the row, each in a column of its own. */
  readonly columnsOf: (specs: readonly CellSpec[], table: number, line: number) => Columns | null
}

export interface Columns {
  /** In the order of the cells. */
  readonly own: readonly number[]
  /** Columns of sub-totals, which the form does not have. */
  readonly extra: readonly number[]
}

const SUBTOTAL = /^(?:法人)?(?:小|合)计$/u

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
  return {
    columnsOf: (specs, table, line) => {
      const heads = tables.get(table) ?? []
      const columns = specs.map((spec) => {
        const label = squash(spec.columnLabels.at(-1) ?? '')
        return heads.findLast((head) => head.line < line && head.text === label)?.column
      })
      const found = columns.filter((column) => column !== undefined)
      if (found.length < specs.length || new Set(found).size < found.length) return null
      return { own: found, extra: heads.filter((head) => SUBTOTAL.test(head.text)).map((head) => head.column) }
    },
  }
}
