import { type CellAddress, FORMS, type FormId, type TableId } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import type { Placed } from './align.ts'
import type { Group } from './groups.ts'
import { type Heads, headsOf } from './heads.ts'
import { digitsOf } from './lattice.ts'
import { looseIn, withLoose } from './loose.ts'
import { absentRow, type Manner, type RowReading, readRow, undecided } from './row-reading.ts'
import { FORM_ROWS, type FormRow } from './rows.ts'
import type { Segment } from './segments.ts'
import { settleRows } from './settle.ts'
import { findTableFour } from './table-four.ts'
import { findTableThree, type TableThree } from './table-three.ts'
import { findTableTwo } from './table-two.ts'
import { threeForOne } from './three-for-one.ts'

/** The tables of one report as found: the form they are printed in, their cells, and where each stands. */
export interface FoundTables {
  readonly form: FormId
  readonly cells: Readonly<Record<CellAddress, ReportCell>>
  /** First and last line of each table that was found. */
  readonly extents: Readonly<Partial<Record<TableId, Extent>>>
  /** Numbers inside table 三 that belong to no row. */
  readonly strays: readonly Group[]
  /** Cells whose columns stand in another order than the form's. */
  readonly reordered: readonly CellAddress[]
  /** （六） is printed in three rows where the form has one, which holds their sum. */
  readonly threeForOne: boolean
  /** The last row of table 三 that was found, where the document ends behind it with rows still to come; else null. */
  readonly cutOff: string | null
}

export interface Extent {
  readonly from: number
  readonly to: number
}

/** Reads the three tables out of a part of a document; null where there is no table 三, by which a report is known. */
export function findTables({ lines, groups }: Segment): FoundTables | null {
  const three = findTableThree(groups)
  if (!three) return null
  const before = groups.slice(0, three.from)
  const behind = groups.slice(three.to + 1)
  const two = findTableTwo(before, behind)
  const form: FormId = two?.edition === '2019' ? '2019' : three.single ? '2021-single' : '2021'
  const rows = FORM_ROWS[form]
  // Only a real table is taken from before 三: prose speaks of reviews and suits there.
  const real = before.filter(({ bounded }) => bounded)
  const four = rows.t4.map((row): Placed => sureIf(findTableFour(behind, row) ?? findTableFour(real, row)))
  const placed: PlacedTable[] = [
    { table: 't2', rows: rows.t2, placed: rows.t2.map((row) => sureIf(two?.rows.get(row.row) ?? null)) },
    { table: 't3', rows: rows.t3, placed: rowsFor(rows.t3, three) },
    { table: 't4', rows: rows.t4, placed: four },
  ]
  const manner = mannerOf(placed)
  const loose = looseIn(before, groupsIn(placed), lines)
  const swallowed = manner.glued ? swallowing(placed) : new Set<Group>()
  const heads = headsOf(lines)
  const reading = (row: FormRow, own: Placed | undefined) => read(row, own, swallowed, manner, heads)
  const others = form === '2019' ? threeRows(three) : []
  const readings = placed.flatMap((table) =>
    table.rows.map((row, r) =>
      others.length > 0 && row.row === OTHER_HANDLING
        ? threeForOne(
            row,
            others.map(({ row: part, placed: own }) => reading(part, own)),
          )
        : reading(row, table.placed[r]),
    ),
  )
  return {
    form,
    cells: inOrder(form, withLoose(settleRows(form, readings, manner.lossy), loose)),
    extents: Object.fromEntries(placed.flatMap(extentOf)),
    strays: straysOf(groups.slice(three.from, three.to + 1), placed),
    reordered: readings.flatMap((reading) =>
      reading.kind === 'cells' && reading.reordered ? reading.row.cells.map(({ address }) => address) : [],
    ),
    threeForOne: others.length > 0,
    cutOff: behind.some(saysSomething) ? null : lastLabel(three),
  }
}

interface PlacedTable {
  readonly table: TableId
  readonly rows: readonly FormRow[]
  readonly placed: readonly Placed[]
}

const sureIf = (group: Group | null): Placed => (group ? { kind: 'sure', group } : { kind: 'absent' })

/** The rows of the chosen form by what they are printed as. */
const rowsFor = (rows: readonly FormRow[], three: TableThree): readonly Placed[] =>
  rows.map(({ row }) => placedIn(three, row))

const placedIn = (three: TableThree, row: string): Placed =>
  three.alignment.rows[three.rows.findIndex((known) => known.row === row)] ?? { kind: 'absent' }

const OTHER_HANDLING = 't3.otherHandling'

/** The three rows for （六） under a table 二 of the trial form, whose own table 三 has one; empty where it has one. */
const threeRows = (three: TableThree): readonly { readonly row: FormRow; readonly placed: Placed }[] =>
  three.rows.filter(({ row }) => row.startsWith('t3.other.')).map((row) => ({ row, placed: placedIn(three, row.row) }))

function read(
  row: FormRow,
  placed: Placed | undefined,
  swallowing: ReadonlySet<Group>,
  manner: Manner,
  heads: Heads,
): RowReading {
  if (!placed || placed.kind === 'absent') return absentRow(row)
  if (placed.kind === 'sure' && !swallowing.has(placed.group)) return readRow(row, placed.group, manner, heads)
  return { kind: 'cells', row, cells: undecided(row, placed.kind === 'sure' ? [placed.group] : placed.groups) }
}

/** Empty cells of a row that was about to begin say nothing. */
const saysSomething = ({ label, slots }: Group): boolean => label !== '' || slots.some(({ text }) => text.trim() !== '')

/** Null where the last row of the form was found. */
function lastLabel({ rows, alignment }: TableThree): string | null {
  const last = alignment.rows.findLastIndex((placed) => placed.kind === 'sure')
  return last === rows.length - 1 ? null : (rows[last]?.cells[0]?.rowLabels.at(-1) ?? null)
}

/** Without separators, digits run on into the row behind where its label is lost: nobody knows where the first row ends. */
function swallowing(tables: readonly PlacedTable[]): ReadonlySet<Group> {
  const rows = tables.flatMap(({ placed }) => placed)
  const groups = rows.flatMap((p, r) =>
    p.kind === 'sure' && !p.group.bounded && rows[r + 1] !== undefined && rows[r + 1]?.kind !== 'sure' ? [p.group] : [],
  )
  return new Set(groups)
}

/** Seen in 三 and 四 only: a sum of money in 二 is as long as glued counts. */
function mannerOf(tables: readonly PlacedTable[]): Manner {
  const rows = tables
    .filter(({ table }) => table !== 't2')
    .flatMap(({ rows, placed }) =>
      placed.flatMap((p, r) => (p.kind === 'sure' && !p.group.bounded ? [textRow(p.group, rows[r])] : [])),
    )
  return {
    glued: rows.some(({ runs }) => runs.some((run) => /^0\d|^\d{9}/.test(run))),
    lossy: rows.some(({ digits, width }) => digits < width),
  }
}

function textRow(group: Group, row: FormRow | undefined) {
  const runs = group.slots.map((slot) => digitsOf(slot.text))
  return { runs, digits: runs.reduce((sum, run) => sum + Math.max(1, run.length), 0), width: row?.cells.length ?? 0 }
}

function extentOf({ table, placed }: PlacedTable): [TableId, Extent][] {
  const groups = placed.flatMap((p) => (p.kind === 'sure' ? [p.group] : p.kind === 'choice' ? p.groups : []))
  if (groups.length === 0) return []
  const from = Math.min(...groups.map((group) => group.line))
  const to = Math.max(...groups.map((group) => group.lastLine))
  return [[table, { from, to }]]
}

const groupsIn = (tables: readonly PlacedTable[]): ReadonlySet<Group> =>
  new Set(tables.flatMap((t) => t.placed.flatMap((p) => (p.kind === 'sure' ? [p.group] : []))))

function straysOf(groups: readonly Group[], tables: readonly PlacedTable[]): readonly Group[] {
  const placed = groupsIn(tables)
  return groups.filter((group) => !placed.has(group) && !group.bounded && group.slots.length === 1)
}

function inOrder(form: FormId, cells: Readonly<Record<CellAddress, ReportCell>>): Record<CellAddress, ReportCell> {
  return Object.fromEntries(
    FORMS[form].cells.map(({ address }) => {
      const cell = cells[address]
      if (!cell) throw new Error(`no cell ${address}`)
      return [address, cell]
    }),
  )
}
