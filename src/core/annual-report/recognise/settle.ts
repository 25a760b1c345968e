import type { CellAddress, CellSpec, FormId } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import { IDENTITIES, type LinearIdentity } from '../rules/identities.ts'
import { readCell } from './cell.ts'
import { type Piece, readingsOf } from './lattice.ts'
import { otherUnit, type RowReading, slotCell, sourceOf, unreadable } from './row-reading.ts'

type Glued = Extract<RowReading, { kind: 'glued' }>
type Reading = readonly Piece[]
type Cells = Record<CellAddress, ReportCell>

/** A row whose digits can be cut in several ways. */
interface OpenRow {
  readonly glued: Glued
  /** Readings that keep the row's own sums, or all where none does. */
  readonly options: readonly Reading[]
  /** Every reading, as long as they are few enough to be listed. */
  readonly all: readonly Reading[]
  /** The row's own sums, where they were needed to leave these options. */
  readonly used: readonly LinearIdentity[]
}

/** Sixteen digits in seven cells can be cut in 5,005 ways; more than that stays unread. */
const MOST_READINGS = 6_000
const MOST_COMBINATIONS = 20_000

/**
 * Cuts the digits of the glued rows by the sums that a report must keep: first each row by its own, then by the columns, where
 * all other rows are known. One reading left = value, with the sums that were needed; otherwise unreadable with all candidates.
 */
export function settleRows(form: FormId, readings: readonly RowReading[], lossy: boolean): Cells {
  const cells: Cells = {}
  const open: OpenRow[] = []
  for (const reading of readings) {
    if (reading.kind === 'cells') {
      for (const [i, { address }] of reading.row.cells.entries()) put(cells, address, reading.cells[i])
    } else open.push(openRow(form, reading, lossy))
  }
  for (const row of open) {
    const [only, ...others] = row.options
    if (only && others.length === 0) write(cells, row, only, row.used)
  }
  const undecided = open.filter((row) => row.options.length !== 1)
  settleByColumns(form, cells, undecided)
  for (const row of open) if (row.options.length === 1) doubt(form, cells, row)
  return cells
}

function put(cells: Cells, address: CellAddress, cell: ReportCell | undefined): void {
  if (!cell) throw new Error(`no reading for ${address}`)
  cells[address] = cell
}

function openRow(form: FormId, glued: Glued, lossy: boolean): OpenRow {
  const own = IDENTITIES[form].filter((sum) =>
    addressesOf(sum).every((a) => glued.row.cells.some((c) => c.address === a)),
  )
  const all = readingsOf(glued.lattice, MOST_READINGS)
  // Where blank cells vanished from among the digits, a sum that comes out right may come out of the wrong cells.
  if (lossy || all.length > MOST_READINGS) return { glued, options: [], all, used: [] }
  const kept = all.filter((reading) => own.every((sum) => holds(sum, valuesOf(glued, reading))))
  // Only one way to cut at all: no sum is needed. If its sum is wrong, a digit may have been lost, and any cut may be wrong.
  if (all.length === 1) return { glued, options: kept, all, used: [] }
  return { glued, options: own.length > 0 && kept.length > 0 ? kept : all, all, used: kept.length > 0 ? own : [] }
}

const addressesOf = ({ left, right }: LinearIdentity): readonly CellAddress[] => [...left, ...right]

function valuesOf({ row }: Glued, reading: Reading): ReadonlyMap<CellAddress, number> {
  return new Map(row.cells.map(({ address }, i) => [address, reading[i]?.value ?? 0]))
}

const total = (addresses: readonly CellAddress[], values: ReadonlyMap<CellAddress, number>): number =>
  addresses.reduce((sum, address) => sum + (values.get(address) ?? Number.NaN), 0)

const holds = ({ left, right }: LinearIdentity, values: ReadonlyMap<CellAddress, number>): boolean =>
  Math.abs(total(left, values) - total(right, values)) < 1e-9

/** Values of all cells that are known so far; a blank counts 0, as in every sum. */
function known(cells: Cells): Map<CellAddress, number> {
  const values = new Map<CellAddress, number>()
  for (const [address, cell] of Object.entries(cells) as [CellAddress, ReportCell][]) {
    if (cell.state === 'value') values.set(address, cell.value)
    else if (cell.state === 'blank') values.set(address, 0)
  }
  return values
}

/** The sums over columns in which a row stands. */
const columnsOf = (form: FormId, { glued }: OpenRow): readonly LinearIdentity[] => {
  const own = new Set(glued.row.cells.map((c) => c.address))
  return IDENTITIES[form].filter((sum) => {
    const inside = addressesOf(sum).filter((address) => own.has(address)).length
    return inside > 0 && inside < addressesOf(sum).length
  })
}

/** Tries all combinations of the undecided rows; a row is decided when every combination that keeps all columns agrees on it. */
function settleByColumns(form: FormId, cells: Cells, rows: readonly OpenRow[]): void {
  const sums = [...new Set(rows.flatMap((row) => columnsOf(form, row)))]
  const fits = combinations(rows).filter((choice) => {
    const values = known(cells)
    rows.forEach(({ glued }, i) => {
      for (const [address, value] of valuesOf(glued, choice[i] ?? [])) values.set(address, value)
    })
    return sums.length > 0 && sums.every((sum) => holds(sum, values))
  })
  const decided = rows.map((_, i) => {
    const readings = [...new Set(fits.map((choice) => choice[i]))]
    return readings.length === 1 ? readings[0] : undefined
  })
  rows.forEach((row, i) => {
    const reading = decided[i]
    if (reading) write(cells, row, reading, [...row.used, ...columnsOf(form, row)])
    else writeUnreadable(cells, row)
  })
}

function combinations(rows: readonly OpenRow[]): readonly (readonly Reading[])[] {
  const count = rows.reduce((product, { options }) => product * options.length, 1)
  if (rows.length === 0 || count === 0 || count > MOST_COMBINATIONS) return []
  return rows.reduce<readonly (readonly Reading[])[]>(
    (choices, { options }) => choices.flatMap((choice) => options.map((option) => [...choice, option])),
    [[]],
  )
}

/** Nine digits can be cut in 28 ways: so few hardly hold a wrong one that keeps the sum by accident. */
const FEW_READINGS = 28

/**
 * A row's sum may be wrong in print, and other digits may keep it by accident. So its reading stands only where the columns do not
 * contradict it, and confirm it where it was one of many.
 */
function doubt(form: FormId, cells: Cells, row: OpenRow): void {
  if (row.used.length === 0) return
  const columns = columnsOf(form, row)
  const values = known(cells)
  const added = columns.filter((sum) => addressesOf(sum).every((address) => values.has(address)))
  const contradicted = added.some((sum) => !holds(sum, values))
  const confirmed = added.length === columns.length
  if (contradicted || (!confirmed && row.all.length > FEW_READINGS)) writeUnreadable(cells, row)
}

function write(cells: Cells, { glued }: OpenRow, reading: Reading, used: readonly LinearIdentity[]): void {
  glued.row.cells.forEach((spec, i) => {
    const piece = reading[i]
    if (!piece) throw new Error(`no piece for ${spec.address}`)
    const readBy = used
      .filter((sum) => addressesOf(sum).includes(spec.address))
      .map(({ id, instance }) => `${id}:${instance}`)
    put(cells, spec.address, pieceCell(spec, piece, readBy))
  })
}

function pieceCell(spec: CellSpec, { value, slot, last }: Piece, readBy: readonly string[]): ReportCell {
  if (value === null) return slotCell(spec, slot)
  const printed = readCell(slot.text)
  const own = last && printed.kind === 'value' ? printed : null
  return {
    state: 'value',
    value,
    unit: otherUnit(spec, own?.unit ?? null),
    readBy,
    remark: own?.remark ?? null,
    source: { text: slot.text, position: slot.position },
  }
}

function writeUnreadable(cells: Cells, { glued, options }: OpenRow): void {
  const source = sourceOf(glued.group)
  glued.row.cells.forEach(({ address }, i) => {
    const likely = options.length <= 50 ? options.flatMap((reading) => reading[i]?.value ?? []) : []
    const possible = (glued.lattice[i] ?? []).flatMap(({ value }) => value ?? [])
    put(cells, address, unreadable([...likely, ...possible], source))
  })
}
