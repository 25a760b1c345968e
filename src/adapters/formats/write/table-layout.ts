import {
  emWidth,
  gridOf,
  isFigure,
  isNumber,
  labelParts,
  type PlacedCell,
  printable,
  type Table,
  WIDE_FROM,
} from '#core/document/index'
import { INK, PT_PER_MM, TEXT_WIDTH_MM, TYPE } from './measures.ts'

export interface TableLayout {
  /** Width of each grid column in pt; together as wide as the text. */
  readonly widths: readonly number[]
  readonly size: number
  /** Above and below a cell's text, pt. */
  readonly pad: number
  readonly rows: readonly (readonly LaidCell[])[]
  readonly headRows: number
}

export interface LaidCell {
  readonly lines: readonly string[]
  /** Grid column of its left edge, from 0. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly head: boolean
  readonly vertical: boolean
  readonly align: 'left' | 'center' | 'right'
  /** Space at the right in pt that brings a column of figures, set on a common unit, into the middle. */
  readonly padRight: number
  readonly size: number
  readonly bold: boolean
  readonly ink: string
  readonly fill: string | null
}

/** Left and right of a cell, pt. */
export const CELL_PAD = 2.5
/** What is longer is not a figure with a remark but a text, and begins at the left. In em. */
const SENTENCE = 16
/** Width of a lining figure in em. */
const FIGURE = 0.56

/** What print formats must know of a table beside its text. The rows must fill the grid. */
export function layTable(table: Table): TableLayout {
  const grid = gridOf(table)
  const wide = grid.columns >= WIDE_FROM
  const shares = table.widths.length === grid.columns ? table.widths : Array.from({ length: grid.columns }, () => 1)
  const all = shares.reduce((a, b) => a + b, 0)
  const widths = shares.map((share) => (share / all) * TEXT_WIDTH_MM * PT_PER_MM)
  const size = wide ? TYPE.wideTable : TYPE.table
  const context: Context = { widths, size, wide, figures: longestFigures(grid.rows.flat()), columns: grid.columns }
  return {
    widths,
    size,
    pad: wide ? 3.2 : isForm(table) ? 9 : 5,
    headRows: table.headRows,
    rows: grid.rows.map((row) => {
      const sums = row.some(({ cell }) => /^[^.]+\.total\./.test(cell.address ?? ''))
      return row.map((placed) => layCell(placed, context, sums))
    }),
  }
}

/** Written into by hand too: its rows are higher. */
const isForm = (table: Table): boolean => table.rows.some(({ cells }) => cells.some(({ role }) => role === 'words'))

interface Context {
  readonly widths: readonly number[]
  readonly size: number
  readonly wide: boolean
  readonly columns: number
  /** By grid column, in em. */
  readonly figures: ReadonlyMap<number, number>
}

function longestFigures(cells: readonly PlacedCell[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>()
  for (const { cell, column } of cells)
    if (cell.role === 'value' && isFigure(cell.text))
      longest.set(column, Math.max(longest.get(column) ?? 0, cell.text.length * FIGURE))
  return longest
}

function layCell({ cell, column }: PlacedCell, context: Context, sums: boolean): LaidCell {
  const { role, colSpan, rowSpan, vertical = false } = cell
  const value = role === 'value'
  const head = !value && role !== 'words'
  const room = sum(context.widths.slice(column, column + colSpan)) - 2 * CELL_PAD
  const text = printable(cell.text)
  const lines = labelParts({ ...cell, text }, context.columns).flatMap((part) => part.split('\n'))
  const size = fittedSize(role === 'corner' ? TYPE.corner : context.size, lines, room)
  const isSentence = value && emWidth(text) > SENTENCE
  const figure = value && context.wide && isFigure(text)
  return {
    lines,
    column,
    colSpan,
    rowSpan,
    head,
    vertical,
    align: figure ? 'right' : isSentence ? 'left' : value || centred(role, context.wide) ? 'center' : 'left',
    padRight: figure ? Math.max(0, (room - (context.figures.get(column) ?? 0) * size) / 2) : 0,
    size,
    bold: role === 'band' || (value && text !== '0' && isNumber(text)),
    ink: value && text === '0' ? INK.zero : role === 'corner' ? INK.muted : INK.text,
    fill: role === 'band' ? INK.band : head || sums ? INK.tint : null,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const centred = (role: PlacedCell['cell']['role'], wide: boolean): boolean =>
  role === 'band' || role === 'columnHead' || role === 'groupHead' || (role === 'rowHead' && !wide)

/** Figures do not break: a number too long for its column is set smaller. */
function fittedSize(size: number, lines: readonly string[], room: number): number {
  const runs = lines.flatMap((line) => line.match(/[\d.+-]+/g) ?? [])
  const widest = Math.max(0, ...runs.map((run) => emWidth(run) * 2 * FIGURE))
  return widest * size > room ? Math.floor((room / widest) * 4) / 4 : size
}
