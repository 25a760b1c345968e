import { type Group, isFilled, type Slot } from './groups.ts'
import { latticeOf } from './lattice.ts'
import type { FormRow } from './rows.ts'

const ROUTES = ['行政复议', '未经复议直接起诉', '复议后起诉']
/** Words of its heads; extracted texts print them in any order and cut. */
const HEADS = /审结|结果|维持|纠正|起诉/
/** All of them stand in the table's heads, and hardly in prose. */
const ALL_HEADS = ['未经复议直接起诉', '结果维持', '尚未审结']
const LEAST_VALUES = 8
const NEXT_SECTION = /存在的?(?:主要)?问题|改进情况|其他需要报告/

/**
 * The fifteen values of table 四, which has no row labels: the first values behind its heads, in one row or in several that make
 * fifteen together. Values right behind all heads that make another number (one is broken over two lines, or lost) are the table too,
 * and not readable. Null where the document has no such values.
 */
export function findTableFour(groups: readonly Group[], row: FormRow): Group | null {
  const width = row.cells.length
  let words = ''
  let broken: Group | null = null
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]
    if (!group) continue
    words += group.above + group.label
    if (NEXT_SECTION.test(words.slice(words.lastIndexOf('复议') + 1))) return broken
    if (!words.includes('复议')) continue
    // An empty row of the page's layout is no table: only all heads make its blanks the table's.
    const isHeaded = ALL_HEADS.every((head) => words.includes(head))
    if (isWhole(group, row) && (isHeaded || group.slots.some(isFilled))) return group
    const parts = HEADS.test(words) ? partsFrom(groups, g, width) : null
    if (parts) return parts
    if (isHeaded && group.slots.length >= LEAST_VALUES) broken ??= group
  }
  return broken
}

const isWhole = (group: Group, { cells }: FormRow): boolean =>
  group.bounded
    ? group.slots.length >= cells.length
    : group.slots.length === cells.length || latticeOf(group.slots, cells).length > 0

/** Three blocks of five, or five and ten, one after the other and in the order of the form. */
function partsFrom(groups: readonly Group[], start: number, width: number): Group | null {
  const first = groups[start]
  if (!first) return null
  let slots: readonly Slot[] = []
  let route = 0
  for (const group of groups.slice(start, start + 3)) {
    const own = block(group.slots)
    if (!own || (slots.length > 0 && NEXT_SECTION.test(group.above))) return null
    const named = ROUTES.findLastIndex((name) => (group.label || group.above).endsWith(name))
    if (named >= 0 && named !== route) return null
    slots = [...slots, ...own]
    route += own.length / 5
    if (slots.length === width) return { ...first, slots }
  }
  return null
}

/** Five values, or ten; an empty cell before or behind them is no value. */
function block(slots: readonly Slot[]): readonly Slot[] | null {
  const filled = slots.filter((slot) => slot.text.trim() !== '')
  return [slots, filled].find(({ length }) => length === 5 || length === 10) ?? null
}
