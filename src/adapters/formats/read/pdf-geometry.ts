/** a b c d e f of PDF 32000-1, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

export const isMatrix = (value: unknown): value is Matrix =>
  isNumbers(value) && value.length === 6 && value.every(Number.isFinite)

export const isNumbers = (value: unknown): value is ArrayLike<number> & number[] =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  (value instanceof Float32Array ||
    value instanceof Float64Array ||
    (Array.isArray(value) && value.every((n) => typeof n === 'number')))

/** Points from the upper left corner of the page as it is looked at. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** One printed character. */
export interface Glyph extends Box {
  readonly text: string
  /** Height of the type in points. */
  readonly size: number
  /** Set downwards or turned: its line runs along y. */
  readonly upright: boolean
  /** A blank was printed before it. */
  readonly spaced: boolean
  /** Takes a full em, as Chinese characters do. */
  readonly full: boolean
}

/** A ruled line, drawn as a stroke or as a thin filled piece. */
export interface Rule {
  readonly horizontal: boolean
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order of printing. */
  readonly glyphs: readonly Glyph[]
  /** Its text was recognised in a scanned picture. */
  readonly isRecognised: boolean
  readonly rules: readonly Rule[]
  /** Characters of a full em for which the font gives no text. */
  readonly unmapped: number
}
