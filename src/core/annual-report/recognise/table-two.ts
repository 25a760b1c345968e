import type { EditionId } from '../form/index.ts'
import { fits } from './align.ts'
import type { Group } from './groups.ts'
import { labelScores, SURE } from './labels.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'
import { squash } from './squash.ts'

export interface TableTwo {
  readonly edition: EditionId
  /** The groups of its rows by `t2.rules`, …; a row that is not found is not in the map. */
  readonly rows: ReadonlyMap<string, Group>
}

/** What opens the table: the band of its first item, or the heads under it. */
const OPENERS = ['第二十条第(一)', '第20条第(一)', '本年制发件数', '本年新制作数量']
/** Groups before the first opener that may belong to the table: extracted texts print its bands in any order. */
const REACH = 12

/**
 * Table 二 among the groups outside table 三, which stands after it as a rule. Its rows are known by their labels alone, since
 * extracted texts mix up its bands, and its edition by rows and heads.
 */
export function findTableTwo(before: readonly Group[], after: readonly Group[]): TableTwo | null {
  for (const groups of [region(before), region(after)]) {
    const [recent, trial] = [tableOf('2021', groups), tableOf('2019', groups)]
    const best = trial.points > recent.points ? trial : recent
    if (best.rows.size > 0) return best
  }
  return null
}

/** From the last opener on; without one, whole rows of real tables only, since prose names the same things. */
function region(groups: readonly Group[]): readonly Group[] {
  const opens = (group: Group): boolean => OPENERS.some((opener) => (group.above + group.label).includes(opener))
  const last = groups.findLastIndex(opens)
  if (last < 0) return groups.filter((group) => group.bounded)
  const first = groups.findIndex((group, g) => opens(group) && last - g <= REACH)
  return groups.slice(first)
}

function tableOf(edition: EditionId, groups: readonly Group[]): TableTwo & { readonly points: number } {
  const rows = new Map<string, Group>()
  let points = headPoints(edition, groups)
  const form = FORM_ROWS[edition].t2
  const scores = groups.map((group) => labelScores(group.label || group.above, form))
  form.forEach((row, r) => {
    const group = bestGroup(row, r, groups, scores)
    if (!group) return
    rows.set(row.row, group)
    points += group.slots.length === row.cells.length ? 2 : 1
  })
  return { edition, rows, points }
}

/** The best label; of equal ones the first whose values fit, so that a repeated label without values does not win. */
function bestGroup(
  row: FormRow,
  r: number,
  groups: readonly Group[],
  scores: readonly (readonly number[])[],
): Group | null {
  let best: { readonly group: Group; readonly points: number } | null = null
  groups.forEach((group, g) => {
    const score = scores[g]?.[r] ?? 0
    const points = score + (fits(group, row) ? 0.05 : 0)
    if (score >= SURE && points > (best?.points ?? 0)) best = { group, points }
  })
  return (best as { readonly group: Group } | null)?.group ?? null
}

function headPoints(edition: EditionId, groups: readonly Group[]): number {
  const words = groups.map((group) => group.above + group.label).join('')
  const heads = new Set(
    FORM_ROWS[edition].t2.flatMap((row) => row.cells.map((cell) => squash(cell.columnLabels.at(-1) ?? ''))),
  )
  return [...heads].filter((head) => words.includes(head)).length
}
