import type { CellAddress } from '../form/index.ts'
import { IDENTITIES } from '../rules/identities.ts'
import { numbersOf } from './cell.ts'
import type { Slot } from './groups.ts'
import type { FormRow } from './rows.ts'

/** A sum inside one row: places of the total and of its parts. */
interface RowSum {
  readonly total: number
  readonly parts: readonly number[]
}

function sumsOf(row: FormRow): readonly RowSum[] {
  const place = new Map<CellAddress, number>(row.cells.map(({ address }, i) => [address, i]))
  return [...IDENTITIES['2021'], ...IDENTITIES['2021-single']].flatMap(({ left, right }) => {
    const total = left.length === 1 && left[0] ? place.get(left[0]) : undefined
    const parts = right.flatMap((address) => place.get(address) ?? [])
    return total === undefined || parts.length < right.length ? [] : [{ total, parts }]
  })
}

/**
 * Whether a rebuilt row that ends with an empty cell may have lost a cell further left: as printed its sums do not come out, and
 * with some number in a gap they would. Then nobody knows which cell is empty.
 */
export function mayBeShifted(row: FormRow, slots: readonly Slot[]): boolean {
  if (slots.at(-1)?.text.trim() !== '') return false
  const values = slots.slice(0, -1).map((slot) => numbersOf(slot.text)[0] ?? 0)
  const sums = sumsOf(row)
  if (sums.length === 0 || sums.every((sum) => missing(sum, [...values, 0]) === 0)) return false
  return values.some((_, gap) => {
    const all = [...values.slice(0, gap), 0, ...values.slice(gap)]
    return sums.every((sum) => {
      const short = missing(sum, all)
      return short === 0 || sum.total === gap || (sum.parts.includes(gap) && short > 0)
    })
  })
}

/** How much the parts fall short of their total. */
const missing = ({ total, parts }: RowSum, values: readonly number[]): number =>
  (values[total] ?? 0) - parts.reduce((sum, i) => sum + (values[i] ?? 0), 0)
