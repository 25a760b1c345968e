import type { Block } from '#core/document/index'
import { endsText, textLines } from './properties.ts'
import { type LaidCell, layTable, type TableLayout } from './table-layout.ts'

/** The blocks of a document as the templates read them. */
export const blocksOf = (blocks: readonly Block[]): readonly object[] =>
  blocks.map((block, i) => blockOf(block, endsText(blocks[i + 1])))

function blockOf(block: Block, last: boolean): object {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, lines: textLines(block.text) }
  if (block.kind === 'paragraph') return { kind: block.role, lines: textLines(block.text), last }
  const { rows, headRows, widths, size, pad } = layTable(block)
  const groups = rowGroups(rows, headRows)
  return { kind: 'table', size, pad, widths, groups, list: isList(groups) }
}

interface RowGroup {
  readonly head: boolean
  /** Set again at the top of each page that the table reaches. */
  readonly repeat: boolean
  readonly cells: LaidCell[]
}

/** Heads that are repeated, and below them rows that stand each for itself: nothing is lost where such a table breaks. */
const isList = ([first, rest, ...more]: readonly RowGroup[]): boolean =>
  first?.repeat === true && more.length === 0 && rest?.cells.every(({ rowSpan }) => rowSpan === 1) === true

/** Leading heads, then heads within the table (bands of table 二) and rows of values by turns. */
function rowGroups(rows: TableLayout['rows'], headRows: number): readonly RowGroup[] {
  const groups: RowGroup[] = []
  rows.forEach((row, i) => {
    const head = i < headRows || row.every((cell) => cell.head)
    const last = groups.at(-1)
    if (last === undefined || last.head !== head || i === headRows)
      groups.push({ head, repeat: i < headRows, cells: [...row] })
    else last.cells.push(...row)
  })
  return groups
}
