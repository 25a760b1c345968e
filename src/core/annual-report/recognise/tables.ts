import type { CellAddress, EditionId, FormId, TableId } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import { type Alignment, align, type Placed } from './align.ts'
import { rowCells } from './fit.ts'
import type { Group } from './groups.ts'
import { labelScore, SURE } from './labels.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'
import { squash } from './squash.ts'

/** The tables of one report as found: the form they are printed in, their cells, and where each stands. */
export interface FoundTables {
  readonly form: FormId
  readonly cells: Readonly<Record<CellAddress, ReportCell>>
  /** First and last line of each table that was found. */
  readonly extents: Readonly<Partial<Record<TableId, Extent>>>
}

export interface Extent {
  readonly from: number
  readonly to: number
}

/** Fewer rows of table 三 than this are no table 三. */
const LEAST_ROWS = 5

/** Reads the three tables out of the groups; null where there is no table 三, by which a report is known. */
export function findTables(groups: readonly Group[]): FoundTables | null {
  const several = align(groups, FORM_ROWS['2021'].t3)
  const single = align(groups, FORM_ROWS['2021-single'].t3)
  const isSingle = single.score > several.score
  const three = isSingle ? single : several
  if (three.rows.filter((row) => row?.sure).length < LEAST_ROWS) return null

  const taken = new Set(three.rows.flatMap((placed) => (placed ? [placed.group] : [])))
  const others = groups.filter((group) => !taken.has(group))
  const two = findTableTwo(others)
  const form: FormId = two?.edition === '2019' ? '2019' : isSingle ? '2021-single' : '2021'
  const rows = FORM_ROWS[form]
  const four = findTableFour(others, rows.t4, lastLine(three))
  const placed = [
    ...rows.t2.map((row) => [row, two?.rows.get(row.row) ?? null] as const),
    ...rows.t3.map((row, r) => [row, three.rows[r] ?? null] as const),
    ...rows.t4.map((row) => [row, four] as const),
  ]
  return { form, cells: cellsOf(placed), extents: extentsOf(placed) }
}

const lastLine = ({ rows }: Alignment): number => Math.max(...rows.map((placed) => placed?.group.line ?? -1))

interface TableTwo {
  readonly edition: EditionId
  readonly rows: ReadonlyMap<string, Placed>
}

/** The rows of table 二 are known by their labels alone: extracted texts print its bands in any order. */
function findTableTwo(groups: readonly Group[]): TableTwo | null {
  const [recent, trial] = (['2021', '2019'] as const).map((edition) => tableTwoOf(edition, groups))
  if (!recent || !trial) throw new Error('two editions give two readings')
  const best = trial.points > recent.points ? trial : recent
  return best.points > 0 ? best : null
}

function tableTwoOf(edition: EditionId, groups: readonly Group[]): TableTwo & { readonly points: number } {
  const rows = new Map<string, Placed>()
  let points = 0
  for (const row of FORM_ROWS[edition].t2) {
    const found = bestFor(row, groups)
    if (!found) continue
    rows.set(row.row, { group: found, sure: true })
    points += found.slots.length === row.cells.length ? 2 : 1
  }
  return { edition, rows, points: points + headPoints(edition, groups) }
}

function bestFor(row: FormRow, groups: readonly Group[]): Group | null {
  const scored = groups.map((group) => ({ group, score: labelScore(group.label, row) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { group: null as Group | null, score: 0 })
  return best.score >= SURE ? best.group : null
}

/** The heads tell the edition where the rows are the same. */
function headPoints(edition: EditionId, groups: readonly Group[]): number {
  const words = groups.map((group) => group.above).join('')
  const heads = new Set(
    FORM_ROWS[edition].t2.flatMap((row) => row.cells.map((cell) => squash(cell.columnLabels.at(-1) ?? ''))),
  )
  return [...heads].filter((head) => words.includes(head)).length
}

/** Table 四 has no row label: it is the first row of fifteen values behind table 三. */
function findTableFour(groups: readonly Group[], [row]: readonly FormRow[], after: number): Placed | null {
  if (!row) throw new Error('table 四 has one row')
  const group = groups.find((g) => g.line > after && g.label === '' && g.slots.length >= row.cells.length)
  return group ? { group, sure: true } : null
}

type PlacedRow = readonly [FormRow, Placed | null]

function cellsOf(placed: readonly PlacedRow[]): Record<CellAddress, ReportCell> {
  const cells: Record<CellAddress, ReportCell> = {}
  for (const [row, found] of placed) {
    const read = found ? rowCells(row.cells, found.group, found.sure) : []
    row.cells.forEach((spec, i) => {
      cells[spec.address] = read[i] ?? { state: 'blank', mark: '', remark: null, source: null }
    })
  }
  return cells
}

function extentsOf(placed: readonly PlacedRow[]): Partial<Record<TableId, Extent>> {
  const extents: Partial<Record<TableId, Extent>> = {}
  for (const [row, found] of placed) {
    const table = row.cells[0]?.table
    if (!found || !table) continue
    const { line } = found.group
    const known = extents[table]
    extents[table] = { from: Math.min(known?.from ?? line, line), to: Math.max(known?.to ?? line, line) }
  }
  return extents
}
