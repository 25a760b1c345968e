import { FORMS } from './form/index.ts'
import type { Report } from './report.ts'

/**
 * The numbers of a report in the order of its form's cell list. NaN = unreadable, and `blank[i]` = 1 where nothing was printed
 * (such a cell counts as 0 in sums, so its value here is 0). The form in which sums are checked, diagnosed and rolled up.
 */
export interface CellVector {
  readonly values: Float64Array
  readonly blank: Uint8Array
}

export function vectorOf(report: Report): CellVector {
  const cells = FORMS[report.form].cells
  const values = new Float64Array(cells.length)
  const blank = new Uint8Array(cells.length)
  cells.forEach((spec, i) => {
    const cell = report.cells[spec.address]
    if (cell?.state === 'value') values[i] = cell.value
    else if (cell?.state === 'unreadable') values[i] = Number.NaN
    else blank[i] = 1
  })
  return { values, blank }
}
