import { isInvisible, type ParagraphProperties, paragraphProperties } from './word97-properties.ts'

/** A paragraph, or a cell of a table, or the end of a row, of the main text. */
export interface WordParagraph {
  readonly text: string
  /** It ends a cell (or a row) and not only a paragraph. */
  readonly endsCell: boolean
  readonly properties: ParagraphProperties
}

interface Streams {
  readonly main: Uint8Array
  readonly table: Uint8Array
  readonly data: Uint8Array
}

/** Places in the file information block, [MS-DOC] 2.5: length of the main text, and the tables of pieces and properties. */
const TEXT_LENGTH = 0x4c
const CHARACTER_RUNS = 0xfa
const PARAGRAPH_RUNS = 0x102
const PIECES = 0x1a2
const PAGE = 512

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Properties hold from one byte of the stream to before another. */
interface Run {
  readonly from: number
  readonly to: number
  readonly group: Uint8Array
}

/** The paragraphs of the main text. Throws RangeError where the file points outside itself. */
export function readParagraphs(streams: Streams): readonly WordParagraph[] {
  const invisible = readRuns(streams, CHARACTER_RUNS, characterGroup).filter((run) => isInvisible(run.group))
  const paragraphs = readRuns(streams, PARAGRAPH_RUNS, paragraphGroup)
  const found: WordParagraph[] = []
  const fields = new Fields()
  let text = ''
  for (const { code, at } of characters(streams)) {
    const ends = code === 0x0d || code === 0x07 || code === 0x0c
    if (!ends) {
      if (!runAt(invisible, at)) text += fields.visible(code)
      continue
    }
    const group = runAt(paragraphs, at)?.group ?? new Uint8Array()
    found.push({ text, endsCell: code === 0x07, properties: paragraphProperties(group, streams.data) })
    text = ''
  }
  if (text !== '')
    found.push({ text, endsCell: false, properties: paragraphProperties(new Uint8Array(), streams.data) })
  return found
}

/** Keeps what fields show and drops their instructions, and gives marks that stand for something else as text. */
class Fields {
  readonly #showing: boolean[] = []

  visible(code: number): string {
    if (code === 0x13) this.#showing.push(false)
    else if (code === 0x14) {
      if (this.#showing.pop() !== undefined) this.#showing.push(true)
    } else if (code === 0x15) this.#showing.pop()
    else if (!this.#showing.includes(false)) return plain(code)
    return ''
  }
}

const plain = (code: number): string => {
  if (code === 0x0b) return '\n'
  if (code === 0x1e) return '-'
  return code === 0x09 || code >= 0x20 ? String.fromCharCode(code) : ''
}

/** Each character of the main text with its byte in the stream. Pieces are UTF-16, or one byte a character. */
function* characters({ main, table }: Streams): Generator<{ readonly code: number; readonly at: number }> {
  const header = viewOf(main)
  let left = header.getUint32(TEXT_LENGTH, true)
  for (const { length, offset, narrow } of pieces(
    table,
    header.getUint32(PIECES, true),
    header.getUint32(PIECES + 4, true),
  )) {
    for (let i = 0; i < length && left > 0; i++, left--) {
      const at = offset + (narrow ? i : 2 * i)
      if (at + (narrow ? 1 : 2) > main.length) throw new RangeError('text outside the file')
      yield { code: narrow ? western(main[at] ?? 0) : header.getUint16(at, true), at }
    }
  }
}

const WESTERN = new TextDecoder('windows-1252')
const western = (byte: number): number => (byte < 0x80 ? byte : WESTERN.decode(Uint8Array.of(byte)).charCodeAt(0))

function* pieces(
  table: Uint8Array,
  start: number,
  size: number,
): Generator<{ readonly length: number; readonly offset: number; readonly narrow: boolean }> {
  const view = viewOf(table.subarray(start, start + size))
  let at = 0
  while (view.getUint8(at) === 0x01) at += 3 + view.getUint16(at + 1, true)
  const count = (view.getUint32(at + 1, true) - 4) / 12
  const places = at + 5
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(places + 4 * (i + 1), true) - view.getUint32(places + 4 * i, true)
    const place = view.getUint32(places + 4 * (count + 1) + 8 * i + 2, true)
    const narrow = (place & 0x40000000) !== 0
    yield { length, narrow, offset: narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff }
  }
}

/** All runs of one kind: a table names the pages, each page holds runs and, from its end, their groups. */
function readRuns(
  { main, table }: Streams,
  entry: number,
  groupOf: (page: Uint8Array, count: number, index: number) => Uint8Array,
): readonly Run[] {
  const header = viewOf(main)
  const start = header.getUint32(entry, true)
  const size = header.getUint32(entry + 4, true)
  const view = viewOf(table.subarray(start, start + size))
  const count = Math.max(0, Math.floor((size - 4) / 8))
  const runs: Run[] = []
  for (let i = 0; i < count; i++) {
    const number = view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff
    const page = main.subarray(number * PAGE, (number + 1) * PAGE)
    const places = viewOf(page)
    const held = places.getUint8(PAGE - 1)
    for (let r = 0; r < held; r++) {
      const [from, to] = [places.getUint32(4 * r, true), places.getUint32(4 * (r + 1), true)]
      runs.push({ from, to, group: groupOf(page, held, r) })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** The place of the group is told in words of two bytes; before it stands its length. */
function characterGroup(page: Uint8Array, count: number, index: number): Uint8Array {
  const at = 2 * (page[4 * (count + 1) + index] ?? 0)
  return at === 0 ? new Uint8Array() : page.subarray(at + 1, at + 1 + (page[at] ?? 0))
}

/** As with characters, but the length is in words, and a style's number stands before the modifiers. */
function paragraphGroup(page: Uint8Array, count: number, index: number): Uint8Array {
  const at = 2 * (page[4 * (count + 1) + 13 * index] ?? 0)
  if (at === 0) return new Uint8Array()
  const words = page[at] ?? 0
  return words === 0 ? page.subarray(at + 4, at + 2 + 2 * (page[at + 1] ?? 0)) : page.subarray(at + 3, at + 2 * words)
}

function runAt(runs: readonly Run[], at: number): Run | null {
  let [low, high] = [0, runs.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (!run) return null
    if (at < run.from) high = middle - 1
    else if (at >= run.to) low = middle + 1
    else return run
  }
  return null
}
