// Property modifiers of the binary Word format, [MS-DOC] 2.6 and 2.9. A modifier's code tells how long its operand is (2.6.1).
const IN_TABLE = 0x2416
const ROW_END = 0x2417
const ALIGN = 0x2403
const ALIGN_LOGICAL = 0x2461
const HUGE = new Set([0x6645, 0x6646])
const DEFINE_TABLE = 0xd608
const VERTICAL_MERGE = 0xd62b
const MERGE = 0x5624
const DELETED = 0x0800
const HIDDEN = new Set([0x083c, 0x0818])
const LONG_OPERANDS = new Set([0xd606, DEFINE_TABLE])

export interface ParagraphProperties {
  readonly inTable: boolean
  readonly endsRow: boolean
  readonly alignment: 'left' | 'center' | 'right'
  readonly row: RowDefinition | null
}

/** The cells of a row: places of their edges in twips (one more than cells), and how they are merged. */
export interface RowDefinition {
  readonly edges: readonly number[]
  readonly cells: readonly { readonly joinsLeft: boolean; readonly joinsAbove: boolean; readonly vertical: boolean }[]
}

interface Modifier {
  readonly code: number
  readonly operand: Uint8Array
}

/** The modifiers of a group, in order; a group that breaks off gives those before the break. */
function* modifiers(group: Uint8Array): Generator<Modifier> {
  const at16 = (i: number): number => (group[i] ?? 0) | ((group[i + 1] ?? 0) << 8)
  for (let i = 0; i + 2 < group.length; ) {
    const code = at16(i)
    i += 2
    const [skip, size] = operandSize(code, LONG_OPERANDS.has(code) ? at16(i) - 1 : (group[i] ?? 0))
    yield { code, operand: group.subarray(i + skip, i + skip + size) }
    i += skip + size
  }
}

/** Bytes of the length itself, and of the operand behind it; `length` is what stands at its place. */
function operandSize(code: number, length: number): readonly [number, number] {
  const fixed = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13] ?? 0
  return fixed > 0 ? [0, fixed] : LONG_OPERANDS.has(code) ? [2, Math.max(0, length)] : [1, length]
}

/** `data` is the Data stream, where long groups are kept. */
export function paragraphProperties(group: Uint8Array, data: Uint8Array): ParagraphProperties {
  let properties: ParagraphProperties = { inTable: false, endsRow: false, alignment: 'left', row: null }
  for (const { code, operand } of modifiers(withHuge(group, data))) {
    const [value = 0] = operand
    if (code === IN_TABLE) properties = { ...properties, inTable: value !== 0 }
    else if (code === ROW_END) properties = { ...properties, endsRow: value !== 0 }
    else if (code === ALIGN || code === ALIGN_LOGICAL) {
      properties = { ...properties, alignment: value === 1 ? 'center' : value === 2 ? 'right' : 'left' }
    } else if (code === DEFINE_TABLE) properties = { ...properties, row: definition(operand) }
    else if (code === MERGE && properties.row) properties = { ...properties, row: merged(properties.row, operand) }
    else if (code === VERTICAL_MERGE && properties.row) {
      const row = properties.row
      const cells = row.cells.map((c, i) => (i === value ? { ...c, joinsAbove: operand[1] === 1 } : c))
      properties = { ...properties, row: { ...row, cells } }
    }
  }
  return properties
}

/** A group that only points into the Data stream is replaced by what stands there. */
function withHuge(group: Uint8Array, data: Uint8Array): Uint8Array {
  for (const { code, operand } of modifiers(group)) {
    if (!HUGE.has(code) || operand.length < 4) continue
    const at = new DataView(operand.buffer, operand.byteOffset, 4).getUint32(0, true)
    const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)
    return data.subarray(at + 2, at + 2 + size)
  }
  return group
}

const CELL_BYTES = 20

function definition(operand: Uint8Array): RowDefinition {
  const view = new DataView(operand.buffer, operand.byteOffset, operand.length)
  const count = operand[0] ?? 0
  const edges = Array.from({ length: count + 1 }, (_, i) =>
    2 * i + 3 <= view.byteLength ? view.getInt16(1 + 2 * i, true) : 0,
  )
  const start = 1 + 2 * (count + 1)
  const cells = Array.from({ length: count }, (_, i) => {
    const flags = operand[start + CELL_BYTES * i] ?? 0
    const joined = (flags & 0x20) !== 0
    return {
      joinsLeft: (flags & 0x02) !== 0,
      joinsAbove: joined && (flags & 0x40) === 0,
      vertical: (flags & 0x04) !== 0,
    }
  })
  return { edges, cells }
}

function merged(row: RowDefinition, operand: Uint8Array): RowDefinition {
  const [first = 0, limit = 0] = operand
  return { ...row, cells: row.cells.map((c, i) => (i > first && i < limit ? { ...c, joinsLeft: true } : c)) }
}

/** True for text that a tracked change removed, or that is hidden. */
export function isInvisible(group: Uint8Array): boolean {
  let invisible = false
  for (const { code, operand } of modifiers(group)) {
    if (code === DELETED || HIDDEN.has(code)) invisible ||= operand[0] === 1
  }
  return invisible
}
