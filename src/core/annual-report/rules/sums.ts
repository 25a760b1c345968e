import { cellIndex, type FormId } from '../form/index.ts'
import type { CellVector } from '../vector.ts'
import { IDENTITIES, type LinearIdentity } from './identities.ts'

/**
 * Why a sum does not stand. `blankTotal`: the printed total is blank beside parts that are not 0. `restsOnBlankTotal`: it uses a
 * total that another sum already reports as blank. `unreadable`: a cell decides no number.
 */
export type SumCause = 'unequal' | 'blankTotal' | 'restsOnBlankTotal' | 'unreadable'

export interface SumFault {
  readonly identity: LinearIdentity
  readonly cause: SumCause
  /** The two sides with blanks as 0; NaN where unreadable. */
  readonly left: number
  readonly right: number
}

interface Compiled {
  readonly identity: LinearIdentity
  readonly left: Int32Array
  readonly right: Int32Array
  /** Place of the one printed total, -1 for ID-3, which has none. */
  readonly total: number
}

function compile(form: FormId): readonly Compiled[] {
  const places = (addresses: readonly string[]): Int32Array =>
    Int32Array.from(addresses, (address) => {
      const index = cellIndex(form, address)
      if (index === null) throw new Error(`form ${form} has no cell ${address}`)
      return index
    })
  return IDENTITIES[form].map((identity) => {
    const left = places(identity.left)
    return { identity, left, right: places(identity.right), total: left.length === 1 ? (left[0] ?? -1) : -1 }
  })
}

const COMPILED: Readonly<Record<FormId, readonly Compiled[]>> = {
  '2021': compile('2021'),
  '2021-single': compile('2021-single'),
  '2019': compile('2019'),
}

const NONE: readonly SumFault[] = []

function sum(places: Int32Array, values: Float64Array): number {
  let total = 0
  for (let i = 0; i < places.length; i++) total += values[places[i] ?? 0] ?? 0
  return total
}

/** Money never stands in a sum; the tolerance only keeps fractions typed by mistake from failing twice (see ID-15). */
const equal = (left: number, right: number): boolean => Math.abs(left - right) < 1e-6

/**
 * The sums that a report breaks or that cannot be judged, in the order of `IDENTITIES`; empty when all stand. Allocates nothing
 * in that case. rules.md 2.6, 2.9
 */
export function checkNumbers(form: FormId, vector: CellVector): readonly SumFault[] {
  const sums = COMPILED[form]
  for (let i = 0; i < sums.length; i++) {
    const s = sums[i]
    if (s && !equal(sum(s.left, vector.values), sum(s.right, vector.values))) return faults(sums, vector)
  }
  return NONE
}

function faults(sums: readonly Compiled[], { values, blank }: CellVector): SumFault[] {
  const gaps = new Map<number, Compiled>()
  for (const s of sums)
    if (s.total >= 0 && blank[s.total] === 1 && !gaps.has(s.total) && sum(s.right, values) !== 0) gaps.set(s.total, s)

  const found: SumFault[] = []
  for (const s of sums) {
    const left = sum(s.left, values)
    const right = sum(s.right, values)
    const cause = causeOf(s, left, right, gaps)
    if (cause) found.push({ identity: s.identity, cause, left, right })
  }
  return found
}

function causeOf(s: Compiled, left: number, right: number, gaps: ReadonlyMap<number, Compiled>): SumCause | null {
  if (Number.isNaN(left) || Number.isNaN(right)) return 'unreadable'
  if (gaps.get(s.total) === s) return 'blankTotal'
  if (s.left.some((i) => gaps.has(i)) || s.right.some((i) => gaps.has(i))) return 'restsOnBlankTotal'
  return equal(left, right) ? null : 'unequal'
}
