import { FORMS, type FormId } from '../form/index.ts'
import type { AgencyTree } from './tree.ts'

/** Cells of the form in force: the sum of an area is always made in it. */
export const SUM_FORM: FormId = '2021'
export const CELL_COUNT = FORMS[SUM_FORM].cells.length

/** Money is summed in millionths of 万元 (one 分), so that sums are exact. T2-12 */
const MONEY = FORMS[SUM_FORM].cells.flatMap((cell, i) => (cell.kind === 'money' ? [i] : []))
const MILLIONTHS = 1e6
const NONE: ReadonlyMap<number, Float64Array> = new Map()

/**
 * Adds every body's numbers to its superior's, from the leaves up. `rows` holds CELL_COUNT numbers a body, in tree order, already
 * in whole units (see `wholeUnits`); rows of governments hold what they report of themselves and end as the sum of their area.
 * `counts[i]` = 0 keeps a body out of its superior's sum (vertically led, merged into another, no report). `given` holds the rows of
 * lower areas' own published reports: such a row goes up instead of the area's sum, which stays in `rows` to be compared.
 * One pass over the rows, in place: the cost of reading and adding each number once.
 */
export function sumUp(
  tree: AgencyTree,
  rows: Float64Array,
  counts: Uint8Array,
  given: ReadonlyMap<number, Float64Array> = NONE,
): void {
  for (let i = tree.bodies.length - 1; i > 0; i--) {
    const parent = tree.parentOf[i] ?? -1
    if (parent < 0 || counts[i] === 0) continue
    const own = given.get(i)
    addRow(rows, parent * CELL_COUNT, own ?? rows, own ? 0 : i * CELL_COUNT)
  }
}

function addRow(rows: Float64Array, to: number, source: Float64Array, from: number): void {
  for (let c = 0; c < CELL_COUNT; c++) rows[to + c] = (rows[to + c] ?? 0) + (source[from + c] ?? 0)
}

/** Money from 万元 to whole 分, in place, for one row. */
export function wholeUnits(rows: Float64Array, start: number): void {
  for (const cell of MONEY) rows[start + cell] = Math.round((rows[start + cell] ?? 0) * MILLIONTHS)
}

/** Money from whole 分 back to 万元, as a copy of one row. */
export function printedUnits(rows: Float64Array, start: number): Float64Array {
  const row = rows.slice(start, start + CELL_COUNT)
  for (const cell of MONEY) row[cell] = (row[cell] ?? 0) / MILLIONTHS
  return row
}
