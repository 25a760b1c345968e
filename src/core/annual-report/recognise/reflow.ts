import type { TextLine } from './lines.ts'

/** A line that was broken for its width is nearly as wide as the page. */
const NEARLY = 0.85
/** Wider lines are paragraphs, not a page's lines. Widths in Chinese characters. */
const WIDEST = 60
const SENTENCE_END = /[。；！？…：:;!?.]["”’）)》]?$/u
const NEW_PARAGRAPH =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章条部])/u

/** Paragraphs out of lines: lines of a printed page that were broken for their width only are joined again. */
export function reflow(lines: readonly TextLine[]): readonly string[] {
  const page = pageWidth(lines)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const text = line.text.trim()
    const before = lines[i - 1]
    const broken = before !== undefined && isPrinted(line) && page <= WIDEST && isBroken(before.text.trim(), text, page)
    if (line.joins || broken) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`)
    else paragraphs.push(text)
  })
  return paragraphs
}

const isPrinted = ({ position }: TextLine): boolean => position.line !== undefined || position.page !== undefined

/** What most full lines reach; a few may hang over. */
function pageWidth(lines: readonly TextLine[]): number {
  const widths = lines.filter(isPrinted).map(({ text }) => widthOf(text.trim()))
  return widths.sort((a, b) => b - a)[Math.floor(widths.length / 8)] ?? 0
}

const widthOf = (text: string): number => text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2

const isBroken = (before: string, after: string, page: number): boolean =>
  widthOf(before) >= page * NEARLY && !SENTENCE_END.test(before) && !NEW_PARAGRAPH.test(after)
