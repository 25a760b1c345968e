import { type CellSpec, FORMS, type Unit } from './form/index.ts'
import type { Report, ValueCell } from './report.ts'

/**
 * The numbers of a report in the order of its form's cell list, in the form's units. NaN = unreadable, and `blank[i]` = 1 where nothing was printed
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
    if (cell?.state === 'value') values[i] = inUnitOf(spec, cell)
    else if (cell?.state === 'unreadable') values[i] = Number.NaN
    else blank[i] = 1
  })
  return { values, blank }
}

const YUAN: Readonly<Partial<Record<Unit, number>>> = { 元: 1, 万元: 10_000 }

/** 35000元 in a cell of 万元 is 3.5, so that it can be added up and compared. T2-12 */
function inUnitOf(spec: CellSpec, { value, unit }: ValueCell): number {
  const printed = unit === null ? undefined : YUAN[unit]
  const asked = YUAN[spec.unit]
  return printed === undefined || asked === undefined || unit === spec.unit ? value : (value * printed) / asked
}
