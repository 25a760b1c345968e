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
 * Whether a rebuilt row with an empty cell at an end may have lost a cell in the middle, the empty one being a merged label or the
 * row's filling: as printed its sums do not come out, and with some number in the gap they would. Then nobody knows which is empty.
 */
export function mayBeShifted(row: FormRow, slots: readonly Slot[]): boolean {
  const empty = [0, slots.length - 1].filter((end) => slots[end]?.text.trim() === '')
  if (empty.length === 0) return false
  const sums = sumsOf(row)
  const values = slots.map((slot) => numbersOf(slot.text)[0] ?? 0)
  if (sums.every((sum) => missing(sum, values) === 0)) return false
  return empty.some((end) => {
    const rest = values.filter((_, i) => i !== end)
    return values.some((_, gap) => gap !== end && explains(sums, rest, gap))
  })
}

/** Whether some number, not below 0, at `gap` makes all sums come out. */
function explains(sums: readonly RowSum[], rest: readonly number[], gap: number): boolean {
  const all = [...rest.slice(0, gap), 0, ...rest.slice(gap)]
  return sums.every((sum) => {
    const short = missing(sum, all)
    return short === 0 || sum.total === gap || (sum.parts.includes(gap) && short > 0)
  })
}

/** How much the parts fall short of their total. */
const missing = ({ total, parts }: RowSum, values: readonly number[]): number =>
  (values[total] ?? 0) - parts.reduce((sum, i) => sum + (values[i] ?? 0), 0)
