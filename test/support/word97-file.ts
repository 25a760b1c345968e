import { CFB } from '@e965/xlsx'

/** A paragraph of the main text: its end is `\r`, or `\u0007` for a cell and for the end of a row. */
export interface Word97Paragraph {
  readonly text: string
  readonly end?: '\r' | '\u0007'
  /** Property modifiers, bytes as stored. */
  readonly properties?: readonly number[]
  /** The text was removed by a tracked change. */
  readonly deleted?: boolean
}

interface Options {
  readonly encrypted?: boolean
}

export const IN_TABLE = [0x16, 0x24, 1]
export const CENTRED = [0x61, 0x24, 1]
const ROW_END = [...IN_TABLE, 0x17, 0x24, 1]

const word = (n: number): readonly number[] => [n & 0xff, (n >> 8) & 0xff]

/** Modifiers of a row's end: edges in twips, and the flags of each cell (2 = joins left, 0x60 = first of a merge down, 0x20 = joins above). */
export function rowEnd(edges: readonly number[], flags: readonly number[]): Word97Paragraph {
  const cells = flags.flatMap((f) => [f, 0, ...new Array<number>(18).fill(0)])
  const operand = [flags.length, ...edges.flatMap(word), ...cells]
  return { text: '', end: '\u0007', properties: [...ROW_END, 0x08, 0xd6, ...word(operand.length + 1), ...operand] }
}

export const cellText = (text: string): Word97Paragraph => ({ text, end: '\u0007', properties: IN_TABLE })

const TEXT_AT = 1024
const PAGE = 512

/** A Word 97 file by hand: text in UTF-16, one page of properties for each paragraph. */
export function word97File(paragraphs: readonly Word97Paragraph[], options: Options = {}): Uint8Array {
  const text = paragraphs.map((p) => p.text + (p.end ?? '\r')).join('')
  const ends: number[] = [TEXT_AT]
  for (const p of paragraphs) ends.push((ends.at(-1) ?? 0) + 2 * (p.text.length + 1))
  const firstPage = Math.ceil((TEXT_AT + 2 * text.length) / PAGE)
  const main = new Uint8Array((firstPage + 2 * paragraphs.length) * PAGE)
  const view = new DataView(main.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(TEXT_AT + 2 * i, text.charCodeAt(i), true)
  for (const [i, p] of paragraphs.entries()) {
    const [from = 0, to = 0] = ends.slice(i, i + 2)
    setPage(main.subarray((firstPage + i) * PAGE), from, to, paragraphGroup(p.properties ?? []), 13)
    const deleted = p.deleted ? [3, 0x00, 0x08, 1] : []
    setPage(main.subarray((firstPage + paragraphs.length + i) * PAGE), from, to, deleted, 1)
  }
  const pieces = [0x02, ...long(16), ...long(0), ...long(text.length), 0, 0, ...long(TEXT_AT), 0, 0]
  const pages = (first: number): readonly number[] => [
    ...ends.flatMap(long),
    ...paragraphs.flatMap((_, i) => long(first + i)),
  ]
  const parts = [pieces, pages(firstPage), pages(firstPage + paragraphs.length)]
  const places = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.length, 0))
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(0x0a, 0x0200 | (options.encrypted ? 0x0100 : 0), true)
  view.setUint32(0x4c, text.length, true)
  for (const [i, at] of [0x1a2, 0x102, 0xfa].entries()) {
    view.setUint32(at, places[i] ?? 0, true)
    view.setUint32(at + 4, parts[i]?.length ?? 0, true)
  }
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/WordDocument', main)
  CFB.utils.cfb_add(container, '/1Table', Uint8Array.from(parts.flat()))
  return new Uint8Array(CFB.write(container, { type: 'array' }))
}

const long = (n: number): readonly number[] => [...word(n & 0xffff), ...word(n >>> 16)]

/** Number of bytes in words, the style, the modifiers. */
function paragraphGroup(properties: readonly number[]): readonly number[] {
  const padded = properties.length % 2 === 0 ? properties : [...properties, 0]
  return [0, (padded.length + 2) / 2, 0, 0, ...padded]
}

/** One run with its group near the end of the page; `width` is the size of a run's entry. */
function setPage(page: Uint8Array, from: number, to: number, group: readonly number[], width: number): void {
  const at = PAGE - 2 - group.length - (group.length % 2)
  page.set([...long(from), ...long(to)], 0)
  if (group.length > 0) {
    page.set([at / 2, ...new Array<number>(width - 1).fill(0)], 8)
    page.set(group, at)
  }
  page[PAGE - 1] = 1
}
