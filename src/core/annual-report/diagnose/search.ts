import { residual, type SumSystem } from './system.ts'

/** New values of cells, by cell index. */
export type CellChanges = ReadonlyMap<number, number>

export interface SmallestRepairs {
  /** All repairs with the fewest cells, in no order; none when the search gave up. */
  readonly repairs: readonly CellChanges[]
  /** False when the search ended at its budget: there may be more repairs of this size, or none was found. */
  readonly complete: boolean
}

/** More than this many cells is no slip of the pen any more. */
const MOST_CELLS = 8
const MOST_STEPS = 200_000
const MOST_REPAIRS = 64

/**
 * The smallest sets of cells whose change makes every identity of the component hold, each new value whole and not negative.
 *
 * Iterative deepening over “take a broken identity, let one of its cells mend it”. This finds every smallest repair whose cells can
 * be taken in an order in which each is the last one to touch some broken identity; smallest repairs are independent columns of
 * the system, and as each cell joins one row with one column these form a forest, which always has such an order.
 * Bound: one cell mends at most one row and at most one column, so with n cells left no more than n of either may be broken.
 */
export function smallestRepairs(
  system: SumSystem,
  values: Float64Array,
  component: readonly number[],
  mostSteps = MOST_STEPS,
): SmallestRepairs {
  const search = new Search(system, values, component, mostSteps)
  for (let size = Math.max(1, search.bound()); size <= MOST_CELLS; size++) {
    search.deepen(size)
    if (search.found.size > 0) return { repairs: [...search.found.values()], complete: search.steps < mostSteps }
    if (search.steps >= mostSteps) break
  }
  return { repairs: [], complete: false }
}

class Search {
  readonly found = new Map<string, CellChanges>()
  steps = 0
  readonly #system: SumSystem
  readonly #values: Float64Array
  readonly #residuals: Float64Array
  readonly #component: readonly number[]
  readonly #changed: number[] = []
  readonly #mostSteps: number

  constructor(system: SumSystem, values: Float64Array, component: readonly number[], mostSteps: number) {
    this.#system = system
    this.#mostSteps = mostSteps
    this.#values = Float64Array.from(values)
    this.#residuals = new Float64Array(system.identities.length)
    // An identity with an unreadable cell decides nothing: it is left out, like one that holds.
    this.#component = component.filter((e) => !Number.isNaN(residual(system, values, e)))
    for (const e of this.#component) this.#residuals[e] = residual(system, values, e)
  }

  #broken(): number[] {
    return this.#component.filter((e) => this.#residuals[e] !== 0)
  }

  /** No fewer cells than this can do. */
  bound(): number {
    const rows = new Set<number>()
    const columns = new Set<number>()
    for (const e of this.#broken()) {
      const row = this.#system.rowOf[e] ?? -1
      const column = this.#system.columnOf[e] ?? -1
      if (row >= 0) rows.add(row)
      if (column >= 0) columns.add(column)
    }
    return Math.max(rows.size, columns.size)
  }

  deepen(left: number): void {
    if (++this.steps >= this.#mostSteps || this.found.size >= MOST_REPAIRS) return
    const broken = this.#broken()
    if (broken.length === 0) {
      this.#record()
      return
    }
    if (left === 0 || this.bound() > left) return
    // With one cell left it must mend them all, so any one of them will do to find it.
    for (const e of left === 1 ? broken.slice(0, 1) : broken) this.#mend(e, left)
  }

  #mend(identity: number, left: number): void {
    const cells = this.#system.cellsOf[identity] ?? []
    for (const [i, cell] of cells.entries()) {
      if (this.#changed.includes(cell)) continue
      const coefficient = this.#system.coefficientsOf[identity]?.[i] ?? 0
      const old = this.#values[cell] ?? Number.NaN
      const next = old - (this.#residuals[identity] ?? 0) / coefficient
      if (!Number.isInteger(next) || next < 0) continue
      this.#set(cell, next)
      this.#changed.push(cell)
      this.deepen(left - 1)
      this.#changed.pop()
      this.#set(cell, old)
    }
  }

  #set(cell: number, value: number): void {
    const change = value - (this.#values[cell] ?? 0)
    this.#values[cell] = value
    for (const { identity, coefficient } of this.#system.identitiesOf[cell] ?? [])
      this.#residuals[identity] = (this.#residuals[identity] ?? 0) + coefficient * change
  }

  #record(): void {
    const cells = this.#changed.toSorted((a, b) => a - b)
    this.found.set(cells.join(), new Map(cells.map((cell) => [cell, this.#values[cell] ?? 0])))
  }
}
