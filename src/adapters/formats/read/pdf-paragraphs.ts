import type { Paragraph } from '#core/document/index'
import type { PageContent } from './pdf-geometry.ts'
import { type Line, mostCommon } from './pdf-lines.ts'

/** A printed line with the page that it stands on. */
export interface PlacedLine {
  readonly line: Line
  readonly page: PageContent
}

/** How the running text of a document is set. */
export interface TypeArea {
  readonly size: number
  readonly left: number
  readonly right: number
  /** Paragraphs begin with an indent, so a line that falls short of the margin need not be a last one. */
  readonly indented: boolean
}

export function typeArea(lines: readonly PlacedLine[]): TypeArea {
  const sizes = lines.flatMap(({ line }) => Array.from(line.text, () => line.size))
  const size = mostCommon(sizes)
  const body = lines.filter(({ line }) => line.size === size).map(({ line }) => line)
  const long = body.filter((l) => l.text.length > 10)
  const left = Math.min(...frequent(long.length > 0 ? long.map((l) => l.x0) : body.map((l) => l.x0)))
  const right = Math.max(...(long.length > 0 ? long : body).map((l) => l.x1), left + size)
  const indents = body.filter((l) => l.x0 - left > 1.2 * size && l.x0 - left < 3.5 * size && right - l.x1 < 4 * size)
  return { size, left, right, indented: indents.length * 20 > body.length && indents.length > 1 }
}

/** Places where at least a tenth of the lines begin; one line that sticks out does not move the margin. */
function frequent(places: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const place of places) {
    const rounded = Math.round(place / 2) * 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count * 10 >= places.length).map(([place]) => place)
  return common.length > 0 ? common : counts.size > 0 ? [...counts.keys()] : [0]
}

/** Lines joined into paragraphs: a new one begins with an indent, after a short line, at a change of size or after a wide gap. */
export function paragraphsOf(lines: readonly PlacedLine[], area: TypeArea): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let before: PlacedLine | null = null
  for (const placed of lines) {
    const last = paragraphs.at(-1)
    if (last && before && !beginsParagraph(before, placed, area)) {
      paragraphs[paragraphs.length - 1] = { ...last, role: 'body', text: join(last.text, placed.line.text) }
    } else {
      paragraphs.push({
        kind: 'paragraph',
        role: isSignature(placed.line, area) ? 'signature' : 'body',
        text: placed.line.text,
        position: { page: placed.page.number },
      })
    }
    before = placed
  }
  return paragraphs
}

function beginsParagraph(before: PlacedLine, { line, page }: PlacedLine, area: TypeArea): boolean {
  const { left, right, indented } = area
  const { size } = line
  const above = before.line
  if (Math.abs(above.size - size) > 0.1 * size) return true
  // A title or a long heading, broken by sense.
  if (isLarge(line, area) && isLarge(above, area) && line.y0 - above.y1 < 2 * size) return false
  if (line.x0 - left > 1.2 * size || right - above.x1 > (indented ? 8 : 2.5) * size) return true
  if (before.page === page && line.y0 - above.y1 > 2 * size) return true
  return /^[一二三四五六七八九十]{1,3}、/.test(line.text) && right - line.x1 > 2.5 * size
}

const isSignature = (line: Line, { size, left, right }: TypeArea): boolean =>
  line.x0 - left > 0.45 * (right - left) && right - line.x1 < 6 * size && line.text.length < 30

const join = (a: string, b: string): string => a + (/[A-Za-z0-9]$/.test(a) && /^[A-Za-z0-9]/.test(b) ? ' ' : '') + b

const isLarge = (line: Line, { size }: TypeArea): boolean =>
  line.size >= 1.15 * size &&
  !/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(line.text)

const TITLE_WITHIN = 6

/** The first lines in a larger type, as one title; null when the text begins in its own size. */
export function titleOf(lines: readonly PlacedLine[], area: TypeArea): string | null {
  const title: string[] = []
  for (const { line } of lines.slice(0, TITLE_WITHIN)) {
    if (isLarge(line, area)) title.push(line.text)
    else if (title.length > 0) break
  }
  return title.length > 0 ? title.join('') : null
}
