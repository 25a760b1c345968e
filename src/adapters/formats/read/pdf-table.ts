import type { TableCell } from '#core/document/index'
import type { Glyph, PageContent } from './pdf-geometry.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { cellText, type Line } from './pdf-lines.ts'

/** A table as it stands on one page, before parts cut by page ends are joined. */
export interface TablePart {
  readonly kind: 'table'
  readonly page: number
  readonly top: number
  /** Places of the grid columns, for joining. */
  readonly xs: readonly number[]
  readonly rowCount: number
  readonly cells: readonly PlacedCell[]
  readonly openTop: boolean
  readonly openBottom: boolean
  readonly grid: boolean
}

/** A cell with its place in the grid; row 0 is the first of its part. */
export interface PlacedCell extends GridCell {
  readonly text: string
  readonly vertical: boolean
  /** Its last line reaches the cell's edge, so the text may go on where a page's end cuts the cell. */
  readonly full: boolean
}

/** Fills the grids of a page; gives back the tables and the characters that stand in none. */
export function fillGrids(
  page: PageContent,
  grids: readonly Grid[],
): { readonly tables: readonly TablePart[]; readonly outside: readonly Glyph[] } {
  const lookups = grids.map(cellLookup)
  const outside: Glyph[] = []
  const contents = new Map<GridCell, Glyph[]>()
  let before: { readonly glyph: Glyph; readonly cell: GridCell | null } | null = null
  for (const glyph of page.glyphs) {
    const cell: GridCell | null = before && runsOn(before.glyph, glyph) ? before.cell : cellAt(lookups, glyph)
    before = { glyph, cell }
    if (!cell) outside.push(glyph)
    else if (contents.has(cell)) contents.get(cell)?.push(glyph)
    else contents.set(cell, [glyph])
  }
  const tables = grids.map(
    (grid): TablePart => ({
      kind: 'table',
      page: page.number,
      top: grid.y0,
      xs: grid.xs,
      rowCount: grid.ys.length - 1,
      cells: grid.cells.map((cell) => placedCell(grid, cell, contents.get(cell) ?? [])),
      openTop: grid.openTop,
      openBottom: grid.openBottom,
      grid: true,
    }),
  )
  return { tables, outside }
}

function placedCell(grid: Grid, cell: GridCell, glyphs: readonly Glyph[]): PlacedCell {
  const { text, vertical, lines } = cellText(glyphs)
  const width = (grid.xs[cell.c1] ?? 0) - (grid.xs[cell.c0] ?? 0)
  const last = lines.at(-1)
  return {
    ...cell,
    text: isWrappedNumber(lines, width) ? text.replaceAll('\n', '') : text,
    vertical,
    full: last !== undefined && last.x1 - last.x0 > width - 3 * last.size,
  }
}

/** Word's and LibreOffice's space between text and rule, at both sides together. */
const PADDING = 12

/** A number too long for a narrow cell goes on in the next line: each line before the last had no room for one digit more. */
const isWrappedNumber = (lines: readonly Line[], width: number): boolean =>
  lines.length > 1 &&
  lines.every((l) => /^[\d.,，]+$/.test(l.text)) &&
  lines.slice(0, -1).every((l) => l.x1 - l.x0 + l.size / 2 > width - PADDING)

/** Digits of one number stay together even when it is wider than its cell. */
const runsOn = (a: Glyph, b: Glyph): boolean =>
  /[\d.,%]$/.test(a.text) &&
  /^[\d.,%]/.test(b.text) &&
  Math.abs(b.x0 - a.x1) < 0.12 * b.size &&
  Math.abs(a.y1 - b.y1) < 0.2 * b.size

type Lookup = (x: number, y: number) => GridCell | null

/** Finds the cell at a place by its slot in the grid. */
function cellLookup(grid: Grid): Lookup {
  const columns = grid.xs.length - 1
  const slots: GridCell[] = []
  for (const cell of grid.cells) {
    for (let r = cell.r0; r < cell.r1; r++) for (let c = cell.c0; c < cell.c1; c++) slots[r * columns + c] = cell
  }
  return (x, y) => {
    if (x < grid.x0 || x > grid.x1 || y < grid.y0 || y > grid.y1) return null
    return slots[slotOf(grid.ys, y) * columns + slotOf(grid.xs, x)] ?? null
  }
}

function cellAt(lookups: readonly Lookup[], glyph: Glyph): GridCell | null {
  for (const lookup of lookups) {
    const cell = lookup((glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2)
    if (cell) return cell
  }
  return null
}

function slotOf(lines: readonly number[], at: number): number {
  let slot = 0
  while (slot < lines.length - 2 && at >= (lines[slot + 1] ?? 0)) slot++
  return slot
}

/** Rows as the document tree wants them: each cell in the row where it begins. */
export function rowsOf(
  cells: readonly PlacedCell[],
  rowCount: number,
): readonly { readonly cells: readonly TableCell[] }[] {
  const rows = Array.from({ length: rowCount }, (): PlacedCell[] => [])
  for (const cell of cells) rows[cell.r0]?.push(cell)
  return rows.map((row) => ({
    cells: row
      .sort((a, b) => a.c0 - b.c0)
      .map((cell) => ({
        text: cell.text,
        colSpan: cell.c1 - cell.c0,
        rowSpan: cell.r1 - cell.r0,
        role: 'value',
        ...(cell.vertical && { vertical: true }),
      })),
  }))
}
