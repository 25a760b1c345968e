import type { Box, Glyph } from './pdf-geometry.ts'
import { raised } from './raised.ts'

/** A printed line: its pieces stand apart by more than one character and a half, as columns do. */
export interface Line extends Box {
  readonly text: string
  readonly size: number
  readonly pieces: readonly Piece[]
}

export interface Piece extends Box {
  readonly text: string
}

/**
 * Gaps between two pieces of a line: anywhere, between a character and a digit, and between two digits, since no number has a gap inside;
 * and the least gap that is a blank between Latin letters or digits. In heights of the type.
 */
const PIECE_GAP = 1.5
const NUMBER_GAP = 1
const DIGIT_GAP = 0.45
const BLANK = 0.18

/** Lines from top to bottom, characters from left to right. A character printed twice at one place (false bold) counts once. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const rows: Row[] = []
  for (const level of levelsOf(glyphs)) {
    const row = rows.at(-1)
    if (row && level.middle - row.middle <= SAME_LINE * Math.min(level.size, row.size)) row.glyphs.push(...level.glyphs)
    else rows.push(level)
  }
  return rows.map((row) => lineOf(row.glyphs.sort((a, b) => a.x0 - b.x0)))
}

interface Row {
  readonly middle: number
  readonly size: number
  readonly glyphs: Glyph[]
}

/** Levels this near are one line, and characters this near on one level; in heights of the type. */
const SAME_LINE = 0.4
const SAME_LEVEL = 0.12

/** Characters on exactly one level: they are never parted, wherever a line begins and ends. */
function levelsOf(glyphs: readonly Glyph[]): readonly Row[] {
  const levels: Row[] = []
  for (const glyph of [...glyphs].sort((a, b) => middle(a) - middle(b))) {
    const level = levels.at(-1)
    if (level && middle(glyph) - level.middle <= SAME_LEVEL * level.size) level.glyphs.push(glyph)
    else levels.push({ middle: middle(glyph), size: Math.max(glyph.size, 1), glyphs: [glyph] })
  }
  return levels
}

const middle = (box: Box): number => (box.y0 + box.y1) / 2

function lineOf(glyphs: readonly Glyph[]): Line {
  const pieces: { text: string; x0: number; y0: number; x1: number; y1: number }[] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (last && isSame(last, glyph)) continue
    if (last && isRaised(glyph, last)) {
      addRaised(pieces.at(-1), glyph)
      continue
    }
    const gap = last ? glyph.x0 - last.x1 : 0
    const piece = pieces.at(-1)
    if (!piece || !last || gap > leastGap(last, glyph) * glyph.size)
      pieces.push({ ...boxOnly(glyph), text: glyph.text })
    else {
      piece.text += (isBlank(last, glyph, gap) ? ' ' : '') + glyph.text
      piece.x1 = Math.max(piece.x1, glyph.x1)
      piece.y0 = Math.min(piece.y0, glyph.y0)
      piece.y1 = Math.max(piece.y1, glyph.y1)
    }
    last = glyph
  }
  return {
    text: pieces.map((p) => p.text).join(' '),
    size: mostCommon(glyphs.map((g) => Math.round(g.size * 2) / 2)),
    pieces,
    x0: Math.min(...pieces.map((p) => p.x0)),
    x1: Math.max(...pieces.map((p) => p.x1)),
    y0: Math.min(...pieces.map((p) => p.y0)),
    y1: Math.max(...pieces.map((p) => p.y1)),
  }
}

/** Smaller, and well above the foot of the digit before it: a footnote's mark. */
const isRaised = (glyph: Glyph, last: Glyph): boolean =>
  isDigit(last) && glyph.size < 0.8 * last.size && last.y1 - glyph.y1 > 0.15 * last.size

function addRaised(piece: { text: string; x1: number } | undefined, glyph: Glyph): void {
  if (!piece) return
  piece.text += raised(glyph.text, '0')
  piece.x1 = Math.max(piece.x1, glyph.x1)
}

const isDigit = (glyph: Glyph): boolean => /^\d$/.test(glyph.text)

function leastGap(a: Glyph, b: Glyph): number {
  if (isDigit(a) && isDigit(b)) return DIGIT_GAP
  return isDigit(a) || isDigit(b) ? NUMBER_GAP : PIECE_GAP
}

const boxOnly = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 })

const isSame = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.x0 - b.x0) < 0.3 * (a.x1 - a.x0) && Math.abs(a.y0 - b.y0) < 0.3 * a.size

const WESTERN = /[\w%.,:;!?)(\-+=/@'"]/

const isBlank = (a: Glyph, b: Glyph, gap: number): boolean =>
  gap > BLANK * b.size && (b.spaced || gap > 0.4 * b.size) && WESTERN.test(a.text) && WESTERN.test(b.text)

export function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  let best = 0
  let most = 0
  for (const [value, count] of counts) {
    if (count > most) {
      best = value
      most = count
    }
  }
  return best
}

/** What a cell holds. */
export interface CellText {
  /** Lines separated by \n; a label set downwards, one character under the other, is one line. */
  readonly text: string
  readonly vertical: boolean
  readonly lines: readonly Line[]
}

export function cellText(glyphs: readonly Glyph[]): CellText {
  const lines = linesOf(glyphs)
  if (glyphs.length > 1 && glyphs.filter((g) => g.upright).length * 2 > glyphs.length) {
    return { text: glyphs.map((g) => g.text).join(''), vertical: true, lines }
  }
  const stacked = lines.length > 2 && lines.every((l) => l.text.length <= 2) && isColumn(lines)
  return { text: lines.map((l) => l.text).join(stacked ? '' : '\n'), vertical: stacked, lines }
}

const isColumn = (lines: readonly Line[]): boolean =>
  lines.filter((l) => l.text.length === 1).length * 5 >= lines.length * 4
