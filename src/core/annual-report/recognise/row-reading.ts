import type { CellSpec, Unit } from '../form/index.ts'
import type { CellSource, ReportCell } from '../report.ts'
import { readCell } from './cell.ts'
import type { Group, Slot } from './groups.ts'
import { isFilled } from './groups.ts'
import { type Lattice, latticeOf } from './lattice.ts'
import type { FormRow } from './rows.ts'

/** What one row of the form turned out to be: its cells, or digits that only the sums can cut. */
export type RowReading =
  | { readonly kind: 'cells'; readonly row: FormRow; readonly cells: readonly ReportCell[] }
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
export function readRow(row: FormRow, group: Group, sure: boolean, manner: Manner): RowReading {
  const slots = sure ? slotsFor(row.cells.length, group) : null
  if (slots) return { kind: 'cells', row, cells: row.cells.map((spec, i) => slotCell(spec, slots[i])) }
  const lattice = group.bounded ? [] : latticeOf(group.slots, row.cells)
  if (sure && manner.glued && lattice.length > 0) return { kind: 'glued', row, group, lattice }
  const loose = group.slots.flatMap((slot) => numbersOf(slot.text))
  const source = sourceOf(group)
  return {
    kind: 'cells',
    row,
    cells: row.cells.map((_, i) =>
      unreadable([...loose, ...(lattice[i] ?? []).flatMap(({ value }) => value ?? [])], source),
    ),
  }
}

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
 * As many slots as the row has cells. Of too many, the filled ones where they are just as many; else empty ones at either end of a
 * table's row are taken for merged label cells or the end of a wider table. Null where the number of slots does not decide which cell is which.
 */
function slotsFor(width: number, { slots, bounded }: Group): readonly Slot[] | null {
  if (!bounded)
    return slots.length === width && slots.every((slot) => readCell(slot.text).kind !== 'unreadable') ? slots : null
  const spare = slots.length - width
  if (spare < 0) return null
  const filled = slots.filter(isFilled)
  if (filled.length === width) return filled
  const windows = Array.from({ length: spare + 1 }, (_, from) => from).filter((from) =>
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

export function numbersOf(text: string): readonly number[] {
  const reading = readCell(text)
  return reading.kind === 'value' ? [reading.value] : reading.kind === 'unreadable' ? reading.candidates : []
}
