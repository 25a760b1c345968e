import { type Group, groupsOf } from './groups.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'
import { isTitle } from './title.ts'

/** The first row of table 三: each report has it once. */
const FIRST_ROW = '本年新收政府信息公开申请数量'
const FIRST_HEADING = /^(?:一\.|第一部分\.?|1\.)?总体情况/

/** The lines of one report with the groups in them. */
export interface Segment {
  readonly lines: readonly Line[]
  readonly groups: readonly Group[]
}

/** The parts of a document that hold one report each: one part where there is one report, or none. */
export function segmentsOf(lines: readonly Line[]): readonly Segment[] {
  const groups = groupsOf(lines)
  const starts = groups.filter(isFirstRow)
  if (starts.length < 2) return [{ lines, groups }]
  const bounds = starts.slice(1).map((start, i) => boundary(lines, starts[i]?.lastLine ?? 0, start.line))
  return [0, ...bounds].map((from, i) => {
    const own = lines.slice(from, bounds[i])
    return { lines: own, groups: groupsOf(own) }
  })
}

const isFirstRow = ({ label, above, slots, bounded }: Group): boolean =>
  (bounded && label !== '' ? label : above).endsWith(FIRST_ROW) && slots.length > 0

/** Where the next report begins: its title, else its first heading, else its table 二, else the table itself. */
function boundary(lines: readonly Line[], from: number, to: number): number {
  const find = (is: (text: string) => boolean): number | null => {
    for (let i = from + 1; i < to; i++) {
      const line = lines[i]
      if (line && is(line.kind === 'text' ? line.text : line.cells.map((cell) => cell.text).join(''))) return i
    }
    return null
  }
  return (
    find(isTitle) ??
    find((text) => FIRST_HEADING.test(squash(text))) ??
    find((text) => squash(text).includes('第二十条第(一)项')) ??
    to
  )
}
