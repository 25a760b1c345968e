import { type Bilingual, fillBoth } from '#core/shared/index'
import { type CellAddress, cellName, FORMS } from '../form/index.ts'
import { bodyAt, type Matched } from './filings.ts'
import { CELL_COUNT, SUM_FORM } from './sum.ts'
import type { AgencyTree, Body } from './tree.ts'

/** One cell in which an area's own report is not the sum of its units. */
export interface AreaDifference {
  readonly area: string
  readonly address: CellAddress
  readonly given: number
  readonly sum: number
  /** The unit that explains it, null when none does. */
  readonly trace: Trace | null
  readonly message: Bilingual
}

/** omitted: its figures are not in the area's report. doubled: they are in it twice. leftOut: the area counted what does not count. */
export interface Trace {
  readonly body: string
  readonly kind: 'omitted' | 'doubled' | 'leftOut'
}

interface Suspect extends Trace {
  readonly name: string
  /** What the area's report would have too much (or, negative, too little) if the suspicion holds. */
  readonly effect: (cell: number) => number
}

const WORDS: Readonly<Record<Trace['kind'], Bilingual>> = {
  omitted: {
    zh: '差额正好是“{name}”的数，可能漏加了它',
    en: 'the gap is just what “{name}” reports: it was probably left out',
  },
  doubled: {
    zh: '差额正好是“{name}”的数，可能加了两次',
    en: 'the excess is just what “{name}” reports: it was probably added twice',
  },
  leftOut: {
    zh: '差额正好是“{name}”那份不应计入的报告',
    en: 'the excess is just the report of “{name}” that should not count',
  },
}

/** Compares an area's own report with the sum of its units, both in whole units, and looks for the unit behind each difference. */
export function differencesOf(
  tree: AgencyTree,
  area: number,
  given: Float64Array,
  rows: Float64Array,
  matched: Matched,
): AreaDifference[] {
  const cells = Array.from({ length: CELL_COUNT }, (_, c) => c).filter((c) => given[c] !== rows[area * CELL_COUNT + c])
  if (cells.length === 0) return []
  const gap = (c: number): number => (given[c] ?? 0) - (rows[area * CELL_COUNT + c] ?? 0)
  const suspects = suspectsOf(tree, area, rows, matched).toSorted(
    (a, b) => explained(b, cells, gap) - explained(a, cells, gap),
  )
  const body = bodyAt(tree, area)
  return cells.map((c) =>
    tellDifference(body, c, given[c] ?? 0, gap(c), suspects.find((s) => s.effect(c) === gap(c)) ?? null),
  )
}

/** Cells whose gap the suspect explains, less those that it would disturb. */
const explained = (suspect: Suspect, cells: readonly number[], gap: (c: number) => number): number => {
  const broken = new Set(cells)
  let score = 0
  for (let c = 0; c < CELL_COUNT; c++) {
    const effect = suspect.effect(c)
    if (broken.has(c)) score += effect === gap(c) ? 1 : 0
    else score -= effect === 0 ? 0 : 1
  }
  return score
}

function suspectsOf(tree: AgencyTree, area: number, rows: Float64Array, matched: Matched): Suspect[] {
  const units = tree.bodies.flatMap((body, i): Suspect[] => {
    if (tree.parentOf[i] !== area || !(matched.counted.has(i) || body.kind === 'government')) return []
    const own = (c: number): number => matched.counted.get(i)?.row[c] ?? rows[i * CELL_COUNT + c] ?? 0
    const who = { body: body.id, name: body.name }
    return [
      { ...who, kind: 'omitted', effect: (c) => -own(c) },
      { ...who, kind: 'doubled', effect: own },
    ]
  })
  const leftOut = matched.leftOut.flatMap((filing): Suspect[] => {
    if (tree.parentOf[filing.position] !== area) return []
    const body = bodyAt(tree, filing.position)
    const counted = matched.counted.get(filing.position)
    return [
      { body: body.id, name: body.name, kind: 'leftOut', effect: (c) => (filing.row[c] ?? 0) - (counted?.row[c] ?? 0) },
    ]
  })
  return [...units, ...leftOut]
}

function tellDifference(area: Body, cell: number, given: number, gap: number, suspect: Suspect | null): AreaDifference {
  const spec = FORMS[SUM_FORM].cells[cell]
  if (!spec) throw new Error(`no cell ${cell}`)
  const scale = spec.kind === 'money' ? 1e6 : 1
  const [printed, sum] = [given / scale, (given - gap) / scale]
  const where = cellName(spec)
  const why = suspect === null ? null : fillBoth(WORDS[suspect.kind], { name: suspect.name })
  return {
    area: area.id,
    address: spec.address,
    given: printed,
    sum,
    trace: suspect === null ? null : { body: suspect.body, kind: suspect.kind },
    message: {
      zh: `“${area.name}”的报告${where.zh}是 ${printed}，各单位之和是 ${sum}。${why?.zh ?? '没有哪一个单位能单独解释这个差额'}。`,
      en: `The report of “${area.name}” says ${printed} in ${where.en}; its units add up to ${sum}; ${why?.en ?? 'no single unit explains the gap'}.`,
    },
  }
}
