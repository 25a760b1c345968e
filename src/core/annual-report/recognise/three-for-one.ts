import type { ReportCell } from '../report.ts'
import { type RowReading, unreadable } from './row-reading.ts'
import type { FormRow } from './rows.ts'

/**
 * The trial form's one row （六）其他处理 where its three rows of the form in force are printed: their sum, since each of the three counts
 * applications that the one row counts. A blank among numbers counts 0, as in every sum. rules.md 2.7, 2.9
 */
export const threeForOne = (row: FormRow, parts: readonly RowReading[]): RowReading => ({
  kind: 'cells',
  row,
  cells: row.cells.map((_, i) => sumOf(parts.map((part) => (part.kind === 'cells' ? part.cells[i] : undefined)))),
})

function sumOf(cells: readonly (ReportCell | undefined)[]): ReportCell {
  const sources = cells.flatMap((cell) => cell?.source ?? [])
  const [first] = sources
  const source = first ? { text: sources.map(({ text }) => text).join('＋'), position: first.position } : null
  const known = cells.flatMap((cell) => (cell === undefined || cell.state === 'unreadable' ? [] : [cell]))
  if (known.length < cells.length) return unreadable([], source)
  const values = known.flatMap((cell) => (cell.state === 'value' ? [cell.value] : []))
  if (values.length === 0) return { state: 'blank', mark: '', remark: null, source }
  const value = values.reduce((sum, one) => sum + one, 0)
  return { state: 'value', value, unit: null, readBy: [], remark: null, source }
}
