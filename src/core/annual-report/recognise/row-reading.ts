import type { CellSpec, Unit } from '../form/index.ts'
import type { CellSource, ReportCell } from '../report.ts'
import { numbersOf, readCell } from './cell.ts'
import { type Group, isFilled, type Slot } from './groups.ts'
import type { Columns, Heads } from './heads.ts'
import { type Lattice, latticeOf, partsOf } from './lattice.ts'
import type { FormRow } from './rows.ts'
import { mayBeShifted } from './shift.ts'

/** What one row of the form turned out to be: its cells, or digits that only the sums can cut. */
export type RowReading =
  | {
      readonly kind: 'cells'
      readonly row: FormRow
      readonly cells: readonly ReportCell[]
      /** The columns stand in another order than the form's, and were read by their heads. */
      readonly reordered?: boolean
    }
  | { readonly kind: 'glued'; readonly row: FormRow; readonly group: Group; readonly lattice: Lattice }

/** How a text prints its numbers, seen over a whole table. */
export interface Manner {
  /** Numbers stand without separators somewhere: a run begins with a needless zero or is longer than any count. */
  readonly glued: boolean
  /** Some row has fewer digits than cells: blank cells left no trace, so that the number of digits proves nothing. */
  readonly lossy: boolean
}

/** The cells of a row that the document does not print. */
export const absentRow = (row: FormRow): RowReading => ({
  kind: 'cells',
  row,
  cells: row.cells.map(() => ({ state: 'blank', mark: '', remark: null, source: null })),
})

/** Reads the group that was put to a row. Where it is not certain which number belongs to which cell, the cells are unreadable. */
export function readRow(row: FormRow, group: Group, manner: Manner, heads: Heads): RowReading {
  const found = group.table === null ? null : heads.columnsOf(row, group.table, group.line)
  const columns = found === 'disordered' ? null : found
  const slots = found === 'disordered' ? null : slotsFor(row, group, columns)
  if (slots && (group.grid || !mayBeShifted(row, slots)))
    return {
      kind: 'cells',
      row,
      cells: row.cells.map((spec, i) => slotCell(spec, slots[i])),
      reordered: columns !== null && !inFormOrder(columns.own),
    }
  const lattice = group.bounded ? [] : latticeOf(group.slots, row.cells)
  if (manner.glued && lattice.length > 0 && !mayHideBlank(row, group)) return { kind: 'glued', row, group, lattice }
  return { kind: 'cells', row, cells: undecided(row, [group]) }
}

/**
 * The cells of a row for which nothing tells which number of these groups is whose. Candidates are the numbers as printed, then what
 * the digits could be cut into.
 */
export function undecided(row: FormRow, groups: readonly Group[]): readonly ReportCell[] {
  const [first] = groups
  const printed = groups.flatMap((group) => group.slots.flatMap((slot) => numbersOf(slot.text)))
  const source = first ? sourceOf(first) : null
  return row.cells.map((spec, i) =>
    unreadable([...printed, ...groups.flatMap((group) => cutsOf(row, group, spec, i))], source),
  )
}

function cutsOf(row: FormRow, group: Group, spec: CellSpec, place: number): readonly number[] {
  if (group.bounded) return []
  const lattice = latticeOf(group.slots, row.cells)
  const pieces = (lattice[place] ?? []).flatMap(({ value }) => value ?? [])
  return pieces.length > 0 ? pieces : partsOf(group.slots, spec, MOST_CANDIDATES)
}

/** Table 二 has no sums: where its digits can be cut into fewer numbers, one cell may be blank, and no cut is certain. */
const mayHideBlank = ({ cells }: FormRow, { slots }: Group): boolean =>
  cells[0]?.table === 't2' && cells.length > 1 && latticeOf(slots, cells.slice(1)).length > 0

/** At most this many candidates are worth showing; a row of glued digits rarely has more. */
const MOST_CANDIDATES = 60

export const unreadable = (candidates: readonly number[], source: CellSource | null): ReportCell => ({
  state: 'unreadable',
  candidates: [...new Set(candidates)].slice(0, MOST_CANDIDATES),
  remark: null,
  source,
})

export function sourceOf(group: Group): CellSource | null {
  const [first] = group.slots
  return first ? { text: group.slots.map((slot) => slot.text).join(' '), position: first.position } : null
}

/**
 * The slot of each cell. As many slots as cells: one each. Of too many in a table's row, those under the heads; else the filled
 * ones where they are just as many; else, in 三 and 四, whose value columns are never merged, the only run that leaves out empty
 * slots alone. Null where nothing decides which slot is which cell.
 */
function slotsFor(row: FormRow, group: Group, columns: Columns | null): readonly Slot[] | null {
  const { slots, bounded } = group
  const width = row.cells.length
  const isTwo = row.cells[0]?.table === 't2'
  if (!bounded)
    return slots.length === width && slots.every((slot) => readCell(slot.text).kind !== 'unreadable') ? slots : null
  if (slots.length < width) return null
  const headed = columns && underHeads(slots, columns.own)
  if (slots.length === width) {
    if (headed && !inFormOrder(columns.own)) return headed
    // Its heads stand in columns, and not all of its values below them: a cell is missing.
    if (columns && !headed && !group.full) return null
    // Table 二 has no sums to tell a blank value from a merged cell's rest, where a cell of the row may be missing.
    return isTwo && !group.full && slots.some(isFilled) && !slots.every(isFilled) ? null : slots
  }
  if (!group.full) return null
  const filled = slots.filter(isFilled)
  const known = (slot: Slot): boolean =>
    headed?.includes(slot) === true ||
    (columns !== null && (columns.extra().includes(slot.from) || isRepetition(slot, slots, columns))) ||
    readCell(slot.text).kind === 'words'
  if (headed && filled.every(known)) return headed
  if (filled.length === width) return filled
  return isTwo ? null : onlyWindow(slots, width)
}

/** The same text under the same head, printed once more. */
const isRepetition = (slot: Slot, slots: readonly Slot[], { repeated }: Columns): boolean =>
  slots.find(({ from }) => from === repeated().get(slot.from))?.text === slot.text

/** The slot that covers each head's column; null where a head has none, or two have the same. */
function underHeads(slots: readonly Slot[], columns: readonly number[]): readonly Slot[] | null {
  const found = columns.flatMap((column) => slots.find((slot) => slot.from <= column && column < slot.to) ?? [])
  return found.length === columns.length && new Set(found).size === found.length ? found : null
}

const inFormOrder = (columns: readonly number[]): boolean =>
  columns.every((column, i) => i === 0 || column > (columns[i - 1] ?? 0))

function onlyWindow(slots: readonly Slot[], width: number): readonly Slot[] | null {
  const windows = Array.from({ length: slots.length - width + 1 }, (_, from) => from).filter((from) =>
    slots.every((slot, i) => (i >= from && i < from + width) || !isFilled(slot)),
  )
  const [from, ...others] = windows
  if (from === undefined || (others.length > 0 && slots.some(isFilled))) return null
  return slots.slice(from, from + width)
}

export function slotCell(spec: CellSpec, slot: Slot | undefined): ReportCell {
  if (!slot) throw new Error(`no slot for ${spec.address}`)
  const source = { text: slot.text, position: slot.position }
  const reading = readCell(slot.text)
  if (slot.tall) return unreadable(numbersOf(slot.text), source)
  switch (reading.kind) {
    case 'value': {
      const unit = otherUnit(spec, reading.unit)
      return { state: 'value', value: reading.value, unit, readBy: [], remark: reading.remark, source }
    }
    case 'blank':
      return { state: 'blank', mark: reading.mark, remark: null, source }
    case 'unreadable':
      return { ...unreadable(reading.candidates, source), remark: reading.remark }
    case 'words':
      return unreadable([], source)
  }
}

/** 件, 条 and 项 count the same things; only money has two units that differ in size. */
export const otherUnit = (spec: CellSpec, printed: Unit | null): Unit | null =>
  printed === null || printed === spec.unit || spec.kind !== 'money' ? null : printed
