import type { CellAddress } from '../form/index.ts'
import type { ReportCell } from '../report.ts'
import { numbersOf } from './cell.ts'
import type { Group } from './groups.ts'
import type { Line } from './lines.ts'
import { unreadable } from './row-reading.ts'
import { tokensOf } from './tokens.ts'

const HEADING_OF_TWO = '主动公开政府信息情况'

/**
 * Numbers between the heading of section 二 and table 三 that stand in no row, as cells with remarks do in extracted texts:
 * `22 （其中修订 16 件）` above the table. Numbers in sentences are none.
 */
export function looseIn(
  before: readonly Group[],
  placed: ReadonlySet<Group>,
  lines: readonly Line[],
): readonly number[] {
  const start = before.findLastIndex((group) => group.above.includes(HEADING_OF_TWO))
  return (start < 0 ? [] : before.slice(start))
    .filter((group) => !group.bounded && !placed.has(group) && standsAlone(group, lines))
    .flatMap((group) => group.slots.flatMap((slot) => numbersOf(slot.text)))
}

/** It begins its line, or comes right behind the heading. */
function standsAlone({ above, line }: Group, lines: readonly Line[]): boolean {
  const own = lines[line]
  return above.endsWith(HEADING_OF_TWO) || (own?.kind === 'text' && tokensOf(own.text)[0]?.kind === 'number')
}

/** Where numbers of 二 are loose, a blank beside filled cells may be where one of them belongs: it is unreadable, never a zero. */
export function withLoose(
  cells: Readonly<Record<CellAddress, ReportCell>>,
  loose: readonly number[],
): Record<CellAddress, ReportCell> {
  if (loose.length === 0) return { ...cells }
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]): [CellAddress, ReportCell] => {
      const own = address as CellAddress
      if (!own.startsWith('t2.') || cell.state === 'value') return [own, cell]
      const candidates = cell.state === 'unreadable' ? [...cell.candidates, ...loose] : loose
      return [own, unreadable(candidates, cell.source)]
    }),
  )
}
