import { isHan } from './pdf-characters.ts'
import { type PlacedCell, rowsOf, type TablePart } from './pdf-table.ts'

/** How far the columns of two parts of one table may stand apart, in points. */
const NEAR = 5

/**
 * Two parts of a table that was cut by a page's end, as one; null when they are not one table. Heads repeated on the second page go, a
 * row cut in two is made whole, and a label that reaches over the cut gets its whole height.
 */
export function joinParts(upper: TablePart, lower: TablePart): TablePart | null {
  if (!upper.grid || !lower.grid) return null
  const own = shifted(upper.xs, lower.xs)
  const xs = commonColumns(upper.xs, own)
  if (!xs) return null
  const above = upper.cells.map((cell) => onColumns(cell, upper.xs, xs))
  const heads = repeatedHeads(upper, lower)
  const below = lower.cells
    .filter((cell) => cell.r0 >= heads)
    .map((cell) => onColumns({ ...cell, r0: cell.r0 - heads, r1: cell.r1 - heads }, own, xs))
  const sameRow = isSameRow(above, upper.rowCount, below)
  const offset = upper.rowCount - (sameRow ? 1 : 0)
  const cells = [...above]
  for (const cell of below) {
    const at = cell.r0 === 0 ? cells.findIndex((a) => reachesCut(a, upper.rowCount) && sameColumns(a, cell)) : -1
    const partner = cells[at]
    if (partner && (sameRow || isContinued(partner, cell, below))) {
      cells[at] = { ...partner, text: joinedText(partner, cell, sameRow), r1: offset + cell.r1 }
    } else cells.push({ ...cell, r0: cell.r0 + offset, r1: cell.r1 + offset })
  }
  const rowCount = offset + lower.rowCount - heads
  return {
    ...upper,
    xs,
    cells: cells.map((cell) => downUnruled(cell, upper.rowCount, rowCount, below)),
    rowCount,
    openBottom: lower.openBottom,
  }
}

/** Some programs do not rule the columns of a cell that merely goes on: where nothing stands below it, it reaches to the end. */
function downUnruled(cell: PlacedCell, cut: number, end: number, below: readonly PlacedCell[]): PlacedCell {
  const stands = below.some((b) => b.c0 < cell.c1 && b.c1 > cell.c0)
  return cell.r1 === cut && !stands ? { ...cell, r1: end } : cell
}

/** Columns of the lower part, moved when the whole table only stands elsewhere (margins that change sides from page to page). */
function shifted(a: readonly number[], b: readonly number[]): readonly number[] {
  const shift = (a[0] ?? 0) - (b[0] ?? 0)
  return Math.abs((b.at(-1) ?? 0) + shift - (a.at(-1) ?? 0)) <= NEAR ? b.map((x) => x + shift) : b
}

/**
 * All column lines of both parts: these have the same outer edges and share a line inside (or one has none), or the lower part lacks
 * columns at the left and all its lines are among those of the upper one.
 */
function commonColumns(a: readonly number[], b: readonly number[]): readonly number[] | null {
  const isIn = (x: number, list: readonly number[]): boolean => list.some((y) => Math.abs(x - y) <= NEAR)
  if (Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) > NEAR) return null
  if (Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > NEAR) return b.length > 2 && b.every((x) => isIn(x, a)) ? a : null
  const inside = b.slice(1, -1)
  if (inside.length > 0 && a.length > 2 && !inside.some((x) => isIn(x, a))) return null
  return [...a, ...b.filter((x) => !isIn(x, a))].sort((x, y) => x - y)
}

function onColumns(cell: PlacedCell, own: readonly number[], common: readonly number[]): PlacedCell {
  const place = (index: number): number => {
    const x = own[index] ?? 0
    return common.reduce((best, y, i) => (Math.abs(y - x) < Math.abs((common[best] ?? 0) - x) ? i : best), 0)
  }
  return { ...cell, c0: place(cell.c0), c1: place(cell.c1) }
}

/** How many first rows of the lower part repeat those of the upper part. */
function repeatedHeads(upper: TablePart, lower: TablePart): number {
  const first = rowTexts(upper)
  const second = rowTexts(lower)
  let same = 0
  while (same < second.length - 1 && same < first.length && first[same] === second[same]) same++
  while (same > 0 && lower.cells.some((cell) => cell.r0 < same && cell.r1 > same)) same--
  return isHan(second.slice(0, same).join('')) ? same : 0
}

const rowTexts = (part: TablePart): readonly string[] =>
  rowsOf(part.cells, part.rowCount).map((row) => row.cells.map((cell) => bare(cell.text)).join('\t'))

const bare = (text: string): string => text.replace(/\s/g, '')

const isNumber = (text: string): boolean => /^[-−+\d.,，％%/—]+$/.test(bare(text))

/**
 * A row was cut in two when each of its cells below goes on from one above: no column has numbers in both halves, and what text stands
 * below is the rest of a label whose line above was full, or, in a head without numbers, the second half of several heads.
 */
function isSameRow(above: readonly PlacedCell[], rowCount: number, below: readonly PlacedCell[]): boolean {
  const pairs = below
    .filter((lower) => lower.r0 === 0)
    .map((lower) => ({ lower, upper: above.find((u) => reachesCut(u, rowCount) && sameColumns(u, lower)) }))
  if (pairs.some(({ upper }) => !upper)) return false
  const filled = pairs.filter(({ lower }) => bare(lower.text) !== '')
  if (filled.length === 0) return true
  const numbersAbove = above.some((c) => c.r0 === rowCount - 1 && isNumber(c.text))
  const numbersBelow = filled.some(({ lower }) => isNumber(lower.text))
  if (numbersAbove && numbersBelow) return false
  const texts = filled.filter(({ lower }) => !isNumber(lower.text))
  if (texts.length === 0 || texts.some(({ lower }) => startsLabel(lower.text))) return false
  if (numbersAbove || numbersBelow) return texts.every(({ upper }) => upper !== undefined && goesOn(upper))
  return texts.length > 1 && texts.every(({ upper }) => bare(upper?.text ?? '') !== '')
}

const goesOn = (upper: PlacedCell): boolean => bare(upper.text) !== '' && upper.full

/** A label's own beginning: （一） 1. 三、 第二十条. */
const startsLabel = (text: string): boolean => /^(?:[（(]|\d+\s*[.、．]|[一二三四五六七八九十]+、|第)/.test(text.trim())

const reachesCut = (cell: PlacedCell, rowCount: number): boolean => cell.r1 === rowCount

const sameColumns = (a: PlacedCell, b: PlacedCell): boolean => a.c0 === b.c0 && a.c1 === b.c1

/** A label, never a number, goes on below the cut: its cell there is empty, repeats it, or brings the rest of its text. */
function isContinued(upper: PlacedCell, lower: PlacedCell, below: readonly PlacedCell[]): boolean {
  if (!isHan(upper.text)) return false
  const text = bare(lower.text)
  if (text === '' || text === bare(upper.text)) return lower.r1 > 1 || hasLabelBeside(lower, below)
  const spansRows = upper.r1 - upper.r0 > 1 || lower.r1 > 1
  return spansRows && isHan(text) && !startsLabel(text) && (upper.full || upper.vertical)
}

const hasLabelBeside = (lower: PlacedCell, below: readonly PlacedCell[]): boolean =>
  below.some((cell) => cell.r0 === 0 && cell.c0 === lower.c1 && isHan(cell.text))

function joinedText(upper: PlacedCell, lower: PlacedCell, sameRow: boolean): string {
  if (bare(lower.text) === '' || (!sameRow && bare(lower.text) === bare(upper.text))) return upper.text
  if (bare(upper.text) === '') return lower.text
  return upper.text + (upper.vertical ? '' : '\n') + lower.text
}
