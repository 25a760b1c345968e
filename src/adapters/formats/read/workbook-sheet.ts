import type { CellObject, WorkSheet } from '@e965/xlsx'
import { workbookText } from './workbook-cell.ts'

/** A cell that shows, in the grid of the rows and columns that show. */
export interface SheetCell {
  readonly text: string
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

export interface SheetRow {
  /** Number of the row as the program shows it, from 1. */
  readonly number: number
  readonly cells: readonly SheetCell[]
}

/** More than a report has; the rest of a sheet is not read. */
export const MOST_ROWS = 2_000
const MOST_COLUMNS = 100

interface Span {
  readonly rows: number
  readonly columns: number
  readonly from: CellObject | undefined
}

/** Rows of a sheet from the first to the last that holds something. Hidden rows and columns are left out, spans shortened by them. */
export function sheetRows(sheet: WorkSheet): readonly SheetRow[] {
  const used = usedRange(sheet)
  const rows = visible(used.rows, sheet['!rows'])
  const columns = visible(used.columns, sheet['!cols'])
  const spans = spansOf(sheet, rows, columns)
  return rows.map((r, y) => ({
    number: r + 1,
    cells: columns.flatMap((c, x): SheetCell[] => {
      const span = spans.get(`${y}:${x}`)
      if (span === 'covered') return []
      const cell = span ? span.from : cellAt(sheet, r, c)
      return [{ text: workbookText(cell), column: x, colSpan: span?.columns ?? 1, rowSpan: span?.rows ?? 1 }]
    }),
  }))
}

const cellAt = (sheet: WorkSheet, r: number, c: number): CellObject | undefined => sheet['!data']?.[r]?.[c]

/** The range that holds text; what the file claims may be a million empty rows. */
function usedRange(sheet: WorkSheet): { readonly rows: number; readonly columns: number } {
  let rows = 0
  let columns = 0
  for (const [r, row] of (sheet['!data'] ?? []).slice(0, MOST_ROWS).entries()) {
    for (const [c, cell] of (row ?? []).slice(0, MOST_COLUMNS).entries()) {
      if (workbookText(cell) === '') continue
      rows = Math.max(rows, r + 1)
      columns = Math.max(columns, c + 1)
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (workbookText(cellAt(sheet, s.r, s.c)) === '' || s.r >= MOST_ROWS || s.c >= MOST_COLUMNS) continue
    rows = Math.max(rows, Math.min(e.r + 1, MOST_ROWS))
    columns = Math.max(columns, Math.min(e.c + 1, MOST_COLUMNS))
  }
  return { rows, columns }
}

const visible = (
  count: number,
  settings: readonly ({ hidden?: boolean } | undefined)[] | undefined,
): readonly number[] => Array.from({ length: count }, (_, i) => i).filter((i) => settings?.[i]?.hidden !== true)

/** By place in the shown grid: the span that begins there, or that another covers it. */
function spansOf(
  sheet: WorkSheet,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, Span | 'covered'> {
  const spans = new Map<string, Span | 'covered'>()
  for (const { s, e } of sheet['!merges'] ?? []) {
    const ys = [...rows.keys()].filter((y) => (rows[y] ?? 0) >= s.r && (rows[y] ?? 0) <= e.r)
    const xs = [...columns.keys()].filter((x) => (columns[x] ?? 0) >= s.c && (columns[x] ?? 0) <= e.c)
    for (const y of ys) for (const x of xs) spans.set(`${y}:${x}`, 'covered')
    spans.set(`${ys[0]}:${xs[0]}`, { rows: ys.length, columns: xs.length, from: cellAt(sheet, s.r, s.c) })
  }
  return spans
}
