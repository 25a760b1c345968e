import { type Group, isFilled } from './groups.ts'
import { cutScore, isOnlyLabel, labelScores, mentions, mentionsLast, SURE } from './labels.ts'
import { digitsOf } from './lattice.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'

/** What a row of the form is printed as. */
export type Placed =
  /** This group, by its label, or because its place leaves no choice. */
  | { readonly kind: 'sure'; readonly group: Group }
  /** One of these groups, and nothing tells which. */
  | { readonly kind: 'choice'; readonly groups: readonly Group[] }
  | { readonly kind: 'absent' }

export interface Alignment {
  readonly rows: readonly Placed[]
  /** Labels that were read, in points: to choose between forms. */
  readonly score: number
  /** Rows whose own labels were read; the others stand where their place leaves no choice. */
  readonly labelled: number
}

/** What a group counts by its place alone: less than any readable label, so that labels lead and places fill up. */
const PLACE = 0.2
/** A label printed somewhere above only breaks ties: two places must never be given up for it. */
const HINT = 0.02
/** What a label counts whose values are too few for its row: less than a place that fits. */
const SHORT_OF_VALUES = 0.15
/** A row's own words must be somewhat like the label whose place they take. */
const LIKE = 0.3
/** Rows of table 三 in any form. */
const ALL_ROWS = [...FORM_ROWS['2021'].t3, ...FORM_ROWS['2021-single'].t3]
/** Groups that may stand between the rows of a table without belonging to any. */
const FRINGE = 3
/** Groups whose labels are compared one by one where nothing shows the table; a report has some sixty, and its text a few hundred. */
const MOST_GROUPS = 3_000
/** With fewer exact labels than this they do not show where the table is. */
const FEW = 5
/** Words in the heads of table 三, which open it, and in those of table 四, which come behind it. */
const OPENS = /申请人情况|勾稽关系|法人或其他组织/
const ENDS = /行政复议/

/**
 * Puts groups to rows in the order of the form so that the labels fit best; groups and rows may be skipped. A group whose label
 * cannot be read is sure only where between two sure neighbours there are as many groups as rows.
 */
export function align(groups: readonly Group[], rows: readonly FormRow[]): Alignment {
  const gain = gains(groups, rows)
  const path = bestPath(gain, groups.length, rows.length)
  const labelled = path.map((g, r) => g !== null && (gain[g]?.[r] ?? 0) >= SURE)
  const score = path.reduce<number>((sum, g, r) => sum + (g === null ? 0 : (gain[g]?.[r] ?? 0)), 0)
  return {
    rows: rows.map((row, r) => place(row, r, path, labelled, groups)),
    score,
    labelled: labelled.filter(Boolean).length,
  }
}

/** For each group what each row gains by it; 0 where it cannot stand there. Labels are compared near the exact ones only. */
function gains(groups: readonly Group[], rows: readonly FormRow[]): readonly (readonly number[])[] {
  const none = rows.map(() => 0)
  const exact = groups.map((group) => {
    const words = group.label || group.above
    return words === '' ? -1 : rows.findIndex(({ labels }) => labels.some((label) => words.endsWith(label)))
  })
  const first = exact.findIndex((r) => r >= 0)
  const last = exact.findLastIndex((r) => r >= 0)
  const few = exact.filter((r) => r >= 0).length < FEW
  const from = few ? 0 : first - (exact[first] ?? 0) - FRINGE
  const to = few ? MOST_GROUPS : last + rows.length - (exact[last] ?? 0) + FRINGE
  return groups.map((group, g) => (g >= from && g <= to ? groupGains(group, groups[g + 1]?.above ?? '', rows) : none))
}

function groupGains(group: Group, below: string, rows: readonly FormRow[]): readonly number[] {
  // A row without words of its own: what stands above may be the labels of several rows, so it counts only where it is one alone.
  const nearest = group.bounded ? group.label : group.above
  // Too few values and a misread label are no evidence at all.
  const scores =
    nearest === ''
      ? rows.map(() => 0)
      : labelScores(
          nearest,
          rows,
          rows.some((row) => fits(group, row)),
        )
  const weighed = (score: number, r: number): number => {
    const row = rows[r]
    return score < SURE ? 0 : row && fits(group, row) ? score : SHORT_OF_VALUES
  }
  if (Math.max(...scores) >= SURE) return scores.map(weighed)
  if (nearest === '') {
    const alone = rows.map((row, r) => (isOnlyLabel(group.above, row) ? weighed(1, r) : 0))
    if (alone.some((score) => score > 0)) return alone
  }
  if (isForeign(nearest || group.above, rows)) return rows.map(() => 0)
  const cut = rows.map((row) => cutScore(group.above, group.label, below, row))
  const best = Math.max(...cut)
  if (best >= SURE && cut.filter((score) => score >= best - 0.1).length === 1)
    return cut.map((score, r) => (score === best ? weighed(score, r) : 0))
  return rows.map((row, r) => {
    if (!fits(group, row) || (group.label !== '' && (scores[r] ?? 0) < LIKE)) return 0
    const hint = mentions(group.above, row) ? HINT : 0
    return PLACE + hint + (scores[r] ?? 0) / 10
  })
}

/** The label of a row that this form does not have: its place must not be taken for another's. */
const isForeign = (words: string, rows: readonly FormRow[]): boolean =>
  ALL_ROWS.some((row) => !rows.some((own) => own.row === row.row) && mentionsLast(words, row))

/** Whether the values may be those of one row by their number. */
export function fits({ slots, bounded }: Group, { cells }: FormRow): boolean {
  if (bounded) return slots.length >= cells.length
  const digits = slots.reduce((sum, slot) => sum + Math.max(1, digitsOf(slot.text).length), 0)
  return slots.length === cells.length || (slots.length < cells.length && digits >= cells.length)
}

/** The chain of pairs with most gain in which groups and rows both rise: for each row the index of its group, or null. */
function bestPath(gain: readonly (readonly number[])[], groups: number, rows: number): readonly (number | null)[] {
  const width = rows + 1
  const best = new Float64Array((groups + 1) * width)
  const at = (g: number, r: number): number => best[g * width + r] ?? 0
  for (let g = 1; g <= groups; g++) {
    for (let r = 1; r <= rows; r++) {
      const own = gain[g - 1]?.[r - 1] ?? 0
      best[g * width + r] = Math.max(at(g - 1, r), at(g, r - 1), own > 0 ? at(g - 1, r - 1) + own : 0)
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

function place(
  row: FormRow,
  r: number,
  path: readonly (number | null)[],
  labelled: readonly boolean[],
  groups: readonly Group[],
): Placed {
  const g = path[r] ?? null
  const own = g === null ? undefined : groups[g]
  if (own && labelled[r]) return { kind: 'sure', group: own }
  const { between, rows } = gap(r, path, labelled, groups)
  const fitting = between.filter((group) => fits(group, row))
  if (own && fitting.length === (fits(own, row) ? rows : 0)) return { kind: 'sure', group: own }
  const rivals = fitting.length > 0 ? fitting : between.filter(({ slots }) => slots.some(isFilled))
  return rivals.length > 0 ? { kind: 'choice', groups: rivals } : { kind: 'absent' }
}

/** The groups and the number of rows between the two nearest rows whose labels were read; at an end, up to the table's heads. */
function gap(
  r: number,
  path: readonly (number | null)[],
  labelled: readonly boolean[],
  groups: readonly Group[],
): { readonly between: readonly Group[]; readonly rows: number } {
  const before = labelled.lastIndexOf(true, r)
  const after = labelled.indexOf(true, r)
  const from = before < 0 ? null : (path[before] ?? null)
  const to = after < 0 ? null : (path[after] ?? null)
  const end = after < 0 ? path.length : after
  const start = from === null ? opening(groups, to ?? 0) : from + 1
  const stop = to ?? closing(groups, (from ?? 0) + 1)
  return { between: groups.slice(start, stop), rows: end - before - 1 }
}

/** The first group behind the heads of the table; without heads, the group itself, so that nothing before it is taken in. */
function opening(groups: readonly Group[], before: number): number {
  for (let g = before; g >= 0; g--) {
    const group = groups[g]
    if (group && OPENS.test(group.above + group.label)) return g
  }
  return before
}

/** The first group that belongs to what comes behind the table. */
function closing(groups: readonly Group[], from: number): number {
  const next = groups.findIndex((group, g) => g >= from && ENDS.test(group.above + group.label))
  return next < 0 ? groups.length : next
}
