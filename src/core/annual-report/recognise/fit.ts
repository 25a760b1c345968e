import type { CellSpec, Unit } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import { readCell } from './cell.ts'
import type { Group, Slot } from './groups.ts'

/** The cells of one row from the group that was put there. `sure` = the group stands there for certain. */
export function rowCells(specs: readonly CellSpec[], group: Group, sure: boolean): readonly ReportCell[] {
  const slots = sure ? slotsFor(specs.length, group.slots) : null
  if (slots) return specs.map((spec, i) => slotCell(spec, slots[i]))
  const candidates = [...new Set(group.slots.flatMap(({ text }) => numbers(text)))].slice(0, 50)
  const first = group.slots[0]
  const text = group.slots.map((slot) => slot.text).join(' ')
  return specs.map(() => ({
    state: 'unreadable',
    candidates,
    remark: null,
    source: first ? { text, position: first.position } : null,
  }))
}

/**
 * As many slots as the row has cells: empty ones too many at either end are merged label cells or the end of a wider table. Null
 * where the number of slots does not decide which cell is which.
 */
function slotsFor(width: number, slots: readonly Slot[]): readonly Slot[] | null {
  const spare = slots.length - width
  if (spare < 0) return null
  const windows = Array.from({ length: spare + 1 }, (_, from) => from).filter((from) =>
    slots.every((slot, i) => (i >= from && i < from + width) || slot.text.trim() === ''),
  )
  const [from, ...others] = windows
  if (from === undefined || (others.length > 0 && slots.some((slot) => slot.text.trim() !== ''))) return null
  return slots.slice(from, from + width)
}

function slotCell(spec: CellSpec, slot: Slot | undefined): ReportCell {
  if (!slot) throw new Error(`no slot for ${spec.address}`)
  const source = { text: slot.text, position: slot.position }
  const reading = readCell(slot.text)
  if (slot.tall) return { state: 'unreadable', candidates: numbers(slot.text), remark: null, source }
  switch (reading.kind) {
    case 'value':
      return {
        state: 'value',
        value: reading.value,
        unit: otherUnit(spec, reading.unit),
        readBy: [],
        remark: reading.remark,
        source,
      }
    case 'blank':
      return { state: 'blank', mark: reading.mark, remark: null, source }
    case 'unreadable':
      return { state: 'unreadable', candidates: reading.candidates, remark: reading.remark, source }
    case 'words':
      return { state: 'unreadable', candidates: [], remark: null, source }
  }
}

/** 件, 条 and 项 count the same things; only money has two units that differ in size. */
const otherUnit = (spec: CellSpec, printed: Unit | null): Unit | null =>
  printed === null || printed === spec.unit || spec.kind !== 'money' ? null : printed

function numbers(text: string): readonly number[] {
  const reading = readCell(text)
  return reading.kind === 'value' ? [reading.value] : reading.kind === 'unreadable' ? reading.candidates : []
}
