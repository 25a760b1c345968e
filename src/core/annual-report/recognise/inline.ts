import type { Line, TextLine } from './lines.ts'
import { squashWithPlaces } from './squash.ts'
import { SECTION_KEYS, TITLES } from './titles.ts'

/** A title in running text may differ from a known wording by one character in five. */
const LIKE = 0.8
const NUMBERED = /[一二三四五六七八]\./gu
const WORDINGS = SECTION_KEYS.flatMap((key) => TITLES[key])

/**
 * Puts headings that stand in the middle of a line (`…电话：0591-23165250。一、总体情况2019年，…`) on lines of their own. Only
 * numbered ones count; whether each is a heading of the report is decided later, and the lines join again where it is not.
 */
export function splitHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.kind === 'text' && line.text.length > 20 ? splitLine(line) : [line]))
}

function splitLine(line: TextLine): readonly Line[] {
  const { text, places } = squashWithPlaces(line.text)
  const cuts = [...text.matchAll(NUMBERED)].flatMap(({ index }) => {
    const end = titleEnd(text, index + 2)
    return end === null ? [] : [places[index] ?? 0, places[end] ?? line.text.length]
  })
  const bounds = [...new Set([0, ...cuts, line.text.length])].sort((a, b) => a - b)
  return bounds.slice(0, -1).flatMap((from, i): TextLine[] => {
    const piece = line.text.slice(from, bounds[i + 1])
    return piece.trim() === '' ? [] : [{ ...line, text: piece, joins: from > 0 }]
  })
}

/** Where the title that begins at `from` ends, by the known wording that fits best; null where none fits. */
function titleEnd(text: string, from: number): number | null {
  let best: { readonly like: number; readonly end: number } | null = null
  for (const wording of WORDINGS) {
    if (text[from] !== wording[0] && text[from + 1] !== wording[1]) continue
    const found = prefixLikeness(text.slice(from, from + wording.length + 4), wording)
    if (
      found.like >= LIKE &&
      (!best || found.like > best.like || (found.like === best.like && from + found.end > best.end))
    )
      best = { like: found.like, end: from + found.end }
  }
  return best?.end ?? null
}

/** The beginning of `text` that is nearest to `wording`: how near, 0 to 1, and where it ends. */
function prefixLikeness(text: string, wording: string): { readonly like: number; readonly end: number } {
  let row = Array.from({ length: wording.length + 1 }, (_, j) => j)
  let best = { like: 0, end: 0 }
  for (let i = 1; i <= text.length; i++) {
    const next = [i]
    for (let j = 1; j <= wording.length; j++) {
      const exchange = (row[j - 1] ?? 0) + (text[i - 1] === wording[j - 1] ? 0 : 1)
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
    const like = 1 - (row[wording.length] ?? wording.length) / wording.length
    if (like > best.like) best = { like, end: i }
  }
  return best
}
