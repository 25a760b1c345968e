import type { Document } from '#core/document/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { parseCsv } from '../csv.ts'
import { withMeta } from './meta.ts'
import { sheetBlocks } from './workbook-blocks.ts'
import { MOST_ROWS } from './workbook-sheet.ts'

/** A sheet that a spreadsheet program saved as CSV: its merged cells are empty ones. Never fails. */
export function readSheetCsv(text: string): Result<readonly Document[], Failure> {
  const rows = parseCsv(text)
    .slice(0, MOST_ROWS)
    .map(({ line, fields }) => ({
      number: line,
      cells: fields.map((field, column) => ({ text: field.trim(), column, colSpan: 1, rowSpan: 1 })),
    }))
  return ok([
    withMeta({ title: null, meta: [], blocks: sheetBlocks(rows, { sheet: 'CSV', tables: 0, mayBeRagged: true }) }),
  ])
}
