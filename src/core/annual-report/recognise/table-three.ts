import { type Alignment, align } from './align.ts'
import type { Group } from './groups.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'

export interface TableThree {
  /** One row for （六）其他处理, as in the trial form and in hybrids. */
  readonly single: boolean
  readonly rows: readonly FormRow[]
  readonly alignment: Alignment
  /** Places of its first and of its last row among the groups. */
  readonly from: number
  readonly to: number
}

/** Fewer rows whose labels can be read are no table 三: runs of numbers without words fill any number of places. */
const LEAST_LABELS = 5

/** Table 三 by its row labels, with three rows or with one for （六）, whichever reads better; null where there is none. */
export function findTableThree(groups: readonly Group[]): TableThree | null {
  const several = align(groups, FORM_ROWS['2021'].t3)
  const complete = several.rows.every((placed) => placed.kind === 'sure')
  const single = complete ? several : align(groups, FORM_ROWS['2021-single'].t3)
  const isSingle = single.score > several.score
  const alignment = isSingle ? single : several
  const places = alignment.rows.flatMap((placed) => (placed.kind === 'sure' ? [groups.indexOf(placed.group)] : []))
  if (alignment.labelled < LEAST_LABELS) return null
  const rows = FORM_ROWS[isSingle ? '2021-single' : '2021'].t3
  return { single: isSingle, rows, alignment, from: Math.min(...places), to: Math.max(...places) }
}
