import type { CellChanges } from './search.ts'
import { residual, type SumSystem } from './system.ts'

/** A row or a column of table 三 that is wrong as a whole, and the repair that writes it anew. */
export interface WholeLine {
  readonly changes: CellChanges
  /** Its numbers stand one place off: most are taken from the cell beside. */
  readonly isShifted: boolean
}

/**
 * Lines of cells each of which other sums decide alone: the column 总计 that nobody added up, numbers one row too low, a row one column
 * off. The repair changes many cells but is one slip, so it is tried by itself: give each cell what the broken sums across the line ask
 * for, and see whether everything holds. Lines are the value cells of table 三, row by row and column by column.
 */
export function wholeLines(
  system: SumSystem,
  values: Float64Array,
  component: readonly number[],
  lines: readonly (readonly number[])[],
): readonly WholeLine[] {
  const broken = component.filter((e) => isBroken(residual(system, values, e)))
  return lines.flatMap((line) => {
    const changes = askedFor(system, values, broken, line)
    if (!changes || changes.size < 2) return []
    const next = Float64Array.from(values)
    for (const [cell, value] of changes) next[cell] = value
    return component.some((e) => isBroken(residual(system, next, e)))
      ? []
      : [{ changes, isShifted: isShifted(line, values, changes) }]
  })
}

/** A sum with an unreadable cell decides nothing. */
const isBroken = (rest: number): boolean => rest !== 0 && !Number.isNaN(rest)

/** What the broken sums with one cell in the line ask of that cell; null where two ask for different numbers, or for no count. */
function askedFor(
  system: SumSystem,
  values: Float64Array,
  broken: readonly number[],
  line: readonly number[],
): CellChanges | null {
  const changes = new Map<number, number>()
  for (const e of broken) {
    const cells = system.cellsOf[e] ?? []
    const inside = cells.filter((cell) => line.includes(cell))
    const [cell, ...more] = inside
    if (cell === undefined || more.length > 0) continue
    const coefficient = system.coefficientsOf[e]?.[cells.indexOf(cell)] ?? 1
    const next = (values[cell] ?? 0) - residual(system, values, e) / coefficient
    if (!Number.isInteger(next) || next < 0 || (changes.get(cell) ?? next) !== next) return null
    changes.set(cell, next)
  }
  return changes
}

/** All that change take the number from the same side, but for one: what ran out over the end, or was never there. */
function isShifted(line: readonly number[], values: Float64Array, changes: CellChanges): boolean {
  return [1, -1].some((side) => {
    const off = [...changes].filter(([cell, to]) => values[line[line.indexOf(cell) + side] ?? -1] !== to)
    return changes.size > 2 && off.length <= 1
  })
}
