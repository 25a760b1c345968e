import type { Group } from './groups.ts'
import { labelScore, SURE } from './labels.ts'
import type { FormRow } from './rows.ts'

/** The group that stands in a row, and whether label or place decide it. */
export interface Placed {
  readonly group: Group
  readonly sure: boolean
}

export interface Alignment {
  /** For each row of the form the group read for it, null where none was found. */
  readonly rows: readonly (Placed | null)[]
  /** Labels that were read, in points: to choose between forms. */
  readonly score: number
}

/** What a group may stand for without any readable label: less than the worst readable label counts. */
const PLACE_ONLY = 0.2

/**
 * Puts groups to rows in the order of the form so that the labels fit best; either may be skipped. A group whose label is not
 * readable is sure only where its place leaves no choice: between two sure neighbours stand as many groups as rows.
 */
export function align(groups: readonly Group[], rows: readonly FormRow[]): Alignment {
  const gain = groups.map((group) => gains(group, rows))
  const path = bestPath(gain, groups.length, rows.length)
  const score = path.reduce<number>((sum, g, r) => sum + (g === null ? 0 : (gain[g]?.[r] ?? 0)), 0)
  return { rows: settle(path, groups, rows, gain), score }
}

/** What each row gains by this group; 0 where it cannot stand there. */
function gains(group: Group, rows: readonly FormRow[]): readonly number[] {
  const words = group.label === '' ? group.above : group.label
  const scores = rows.map((row) => labelScore(words, row))
  const best = Math.max(...scores)
  const fits = rows.map((row) => group.slots.length >= row.cells.length)
  return scores.map((score, r) => {
    if (score >= SURE) return score
    return best < SURE && fits[r] && (group.label === '' || score > 0.3) ? PLACE_ONLY + score / 10 : 0
  })
}

/** Longest-common-subsequence with weights: for each row the index of its group, or null. */
function bestPath(gain: readonly (readonly number[])[], groups: number, rows: number): readonly (number | null)[] {
  const best: number[][] = Array.from({ length: groups + 1 }, () => new Array<number>(rows + 1).fill(0))
  const at = (g: number, r: number): number => best[g]?.[r] ?? 0
  for (let g = 1; g <= groups; g++) {
    for (let r = 1; r <= rows; r++) {
      const own = gain[g - 1]?.[r - 1] ?? 0
      const line = best[g]
      if (line) line[r] = Math.max(at(g - 1, r), at(g, r - 1), own > 0 ? at(g - 1, r - 1) + own : 0)
    }
  }
  const path = new Array<number | null>(rows).fill(null)
  for (let g = groups, r = rows; g > 0 && r > 0; ) {
    const own = gain[g - 1]?.[r - 1] ?? 0
    if (own > 0 && at(g, r) === at(g - 1, r - 1) + own) path[--r] = --g
    else if (at(g, r) === at(g - 1, r)) g--
    else r--
  }
  return path
}

function settle(
  path: readonly (number | null)[],
  groups: readonly Group[],
  rows: readonly FormRow[],
  gain: readonly (readonly number[])[],
): readonly (Placed | null)[] {
  const sureByLabel = path.map((g, r) => g !== null && (gain[g]?.[r] ?? 0) >= SURE)
  return path.map((g, r) => {
    const group = g === null ? undefined : groups[g]
    if (!group) return null
    return { group, sure: sureByLabel[r] === true || leavesNoChoice(path, sureByLabel, groups, rows, r) }
  })
}

function leavesNoChoice(
  path: readonly (number | null)[],
  sure: readonly boolean[],
  groups: readonly Group[],
  rows: readonly FormRow[],
  row: number,
): boolean {
  const before = sure.lastIndexOf(true, row)
  const after = sure.indexOf(true, row)
  const from = before < 0 ? null : (path[before] ?? null)
  const to = after < 0 ? null : (path[after] ?? null)
  if (from === null || to === null) return false
  const width = rows[row]?.cells.length ?? 0
  const between = groups.slice(from + 1, to).filter((group) => group.slots.length >= width)
  return between.length === after - before - 1
}
