import type { PageContent } from './pdf-geometry.ts'
import type { Line } from './pdf-lines.ts'

/** Lines of a page that stand outside its ruled tables. */
export interface PageLines {
  readonly page: PageContent
  readonly lines: readonly Line[]
}

/** Heads and feet stand in this share of the page's height at its upper and lower end. */
const MARGIN = 0.12

/** `- 3 -`, `— 5 —`, `第3页 共8页`, `3 / 8`; a bare number only when it is the page's own. */
const PAGE_NUMBER =
  /^(?:[-‐-―－~·•]\s*(\d{1,4})\s*[-‐-―－~·•]|第\s*(\d{1,4})\s*页.{0,12}|(\d{1,4})\s*\/\s*\d{1,4}|(\d{1,4}))$/

/** Takes page numbers, and heads and feet that come again on other pages, out of the lines. */
export function withoutFurniture(pages: readonly PageLines[]): readonly PageLines[] {
  const offsets = new Map<number, number>()
  const repeated = new Map<string, number>()
  for (const { page, lines } of pages) {
    for (const line of lines) {
      if (!inMargin(page, line)) continue
      const printed = pageNumber(line)
      if (printed !== null) count(offsets, printed - page.number)
      count(repeated, mark(page, line))
    }
  }
  const isNumber = ({ page }: PageLines, line: Line): boolean => {
    const printed = pageNumber(line)
    if (printed === null) return false
    if (!/^\d+$/.test(line.text.trim())) return true
    const offset = printed - page.number
    return offset === 0 || (offsets.get(offset) ?? 0) > 1
  }
  const least = pages.length < 3 ? 2 : 3
  return pages.map((entry) => ({
    page: entry.page,
    lines: entry.lines.filter(
      (line) =>
        !inMargin(entry.page, line) ||
        !(isNumber(entry, line) || (repeated.get(mark(entry.page, line)) ?? 0) >= Math.max(least, pages.length / 2)),
    ),
  }))
}

const inMargin = (page: PageContent, line: Line): boolean =>
  line.y1 < page.height * MARGIN || line.y0 > page.height * (1 - MARGIN)

function pageNumber(line: Line): number | null {
  const found = PAGE_NUMBER.exec(line.text.trim())
  const digits = found?.slice(1).find((d) => d !== undefined)
  return digits === undefined ? null : Number(digits)
}

/** What is printed and where; the number of a page makes no difference (`年度报告 第3页`). */
function mark(page: PageContent, line: Line): string {
  const text = /页|page/i.test(line.text) ? line.text.replace(/\d+/g, '#') : line.text
  return `${text}@${Math.round((line.y0 / page.height) * 50)}`
}

const count = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
