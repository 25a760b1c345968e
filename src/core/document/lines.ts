import type { TableCell } from './tree.ts'

/** Characters that a title line of an A4 page holds: 156 mm at 2号 (22 pt). GB/T 9704 7.3.1 */
const TITLE_LINE = 20
const TITLE_TAIL = '政府信息公开'

/** Width of a text in em: ASCII takes a half, everything else one. */
export const emWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1), 0)

/**
 * A title broken by sense, so that no word stands on two lines: GB/T 9704 7.3.1. Line breaks that the title brings stay; else it breaks
 * before 政府信息公开…, and a name too long for its line leaves its year to the line below.
 */
export function titleLines(title: string): readonly string[] {
  const own = title.split('\n').filter((line) => line.trim() !== '')
  const tailAt = title.indexOf(TITLE_TAIL)
  if (own.length > 1 || tailAt < 1 || emWidth(title) <= TITLE_LINE / 2) return own
  const head = title.slice(0, tailAt)
  const year = /\d{4}年度?$/.exec(head)?.[0] ?? ''
  if (head === year) return own
  return emWidth(head) <= TITLE_LINE
    ? [head, title.slice(tailAt)]
    : [head.slice(0, head.length - year.length), year + title.slice(tailAt)]
}

/** Grid columns from which on a table is wide: its heads are narrow, and stand upright on a narrow screen. */
export const WIDE_FROM = 6

/**
 * A label cut where it may break in a narrow cell of a wide table: （三）·不予公开, 社会·公益·组织, as the official form breaks them.
 * One part where it has room or stands upright.
 */
export function labelParts({ text, role, colSpan, vertical }: TableCell, gridColumns: number): readonly string[] {
  const narrow = gridColumns >= WIDE_FROM && colSpan === 1 && !vertical
  if (!narrow || (role !== 'columnHead' && role !== 'groupHead')) return [text]
  const numbered = /^(（[一二三四五六七八九十]+）)(.+)$/u.exec(text)
  if (numbered) return numbered.slice(1)
  return /^(?:\p{Script=Han}{2}){2,3}$/u.test(text) ? (text.match(/../gu) ?? [text]) : [text]
}
