import type { CellChanges } from './search.ts'
import { residual, type SumSystem } from './system.ts'

/**
 * A whole row whose numbers stand one column to the left or right of where they belong. The repair changes many cells but is one
 * slip, so it is tried by itself: move the row, fill the freed end with 0 or with the sum, and see whether everything holds.
 * `rows` are the value cells of each row, the total last.
 */
export function shiftedRows(
  system: SumSystem,
  values: Float64Array,
  component: readonly number[],
  rows: readonly (readonly number[])[],
): CellChanges[] {
  return rows.flatMap((row) =>
    [shiftedLeft(row, values), shiftedRight(row, values)].flatMap((next) => {
      if (next.every((value, i) => value === values[row[i] ?? -1])) return []
      const moved = Float64Array.from(values)
      row.forEach((cell, i) => {
        moved[cell] = next[i] ?? Number.NaN
      })
      if (component.some((e) => residual(system, moved, e) !== 0)) return []
      return [new Map(row.flatMap((cell, i) => (next[i] === values[cell] ? [] : [[cell, next[i] ?? 0]])))]
    }),
  )
}

/** Numbers stand one column too far to the right: the first was left 0 and the last ran out over the total. */
function shiftedLeft(row: readonly number[], values: Float64Array): number[] {
  const now = row.map((cell) => values[cell] ?? Number.NaN)
  const parts = now.slice(1)
  return [...parts, parts.slice(0, -1).reduce((a, b) => a + b, parts.at(-1) ?? 0)]
}

/** Numbers stand one column too far to the left: what stands last among the parts is their total. */
function shiftedRight(row: readonly number[], values: Float64Array): number[] {
  const now = row.map((cell) => values[cell] ?? Number.NaN)
  return [0, ...now.slice(0, -1)]
}
