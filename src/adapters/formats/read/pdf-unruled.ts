import { isHan } from './pdf-characters.ts'
import type { Line, Piece } from './pdf-lines.ts'
import type { PlacedCell, TablePart } from './pdf-table.ts'

/** Fewest rows of columns that make a table where nothing is ruled. */
const FEWEST_ROWS = 3
/** Lines of one table stand no farther apart than this many heights of the type. */
const ROW_GAP = 6

interface Row {
  readonly line: Line
  readonly label: string
  readonly numbers: readonly Piece[]
  readonly heads: readonly Piece[]
}

/** Tables that are set by alignment alone: runs of lines whose pieces stand apart. Other lines stay as they are. */
export function findUnruled(lines: readonly Line[], page: number): readonly (Line | TablePart)[] {
  const found: (Line | TablePart)[] = []
  for (let i = 0; i < lines.length; ) {
    const end = runEnd(lines, i)
    const run = lines.slice(i, end)
    if (run.filter(isColumnar).length >= FEWEST_ROWS && run.some((l) => l.pieces.some(isNumeric))) {
      found.push(tableOf(run, page))
      i = end
    } else {
      const line = lines[i]
      if (line) found.push(line)
      i++
    }
  }
  return found
}

export const isTablePart = (item: Line | TablePart): item is TablePart => 'kind' in item

const isColumnar = (line: Line): boolean => line.pieces.length > 1

const isNumeric = (piece: Piece): boolean => /^[-−+]?\d[\d.,]*$|^[-—/]$/.test(piece.text.trim())

/** A run begins at a line of columns and may hold label lines between such lines, but ends with one of them. */
function runEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]
  if (!first || !isColumnar(first)) return start + 1
  let end = start + 1
  for (let i = start + 1; i < lines.length; i++) {
    const [line, before] = [lines[i], lines[i - 1]]
    if (!line || !before || line.y0 - before.y1 > ROW_GAP * line.size) break
    if (isColumnar(line)) end = i + 1
    else if (i - end >= 3 || line.x1 - line.x0 > 30 * line.size) break
  }
  return end
}

function tableOf(run: readonly Line[], page: number): TablePart {
  const parts = rowsOf(run)
  const columns = numberColumns(parts)
  const rows = wholeRows(parts, columns)
  const cells = rows.flatMap((row, r) => cellsOf(row, columns).map((text, c) => cell(text, r, c)))
  return {
    kind: 'table',
    page,
    top: run[0]?.y0 ?? 0,
    xs: [],
    rowCount: rows.length,
    cells,
    openTop: false,
    openBottom: false,
    grid: false,
  }
}

const cell = (text: string, r: number, c: number): PlacedCell => ({
  text,
  vertical: false,
  full: false,
  c0: c,
  c1: c + 1,
  r0: r,
  r1: r + 1,
})

/** Numbers on a line of their own take the label lines right above and below; the second line of a label goes to the first. */
function rowsOf(run: readonly Line[]): readonly Row[] {
  const rows: Row[] = []
  const taken = new Set<Line>()
  for (const [i, line] of run.entries()) {
    if (taken.has(line)) continue
    const pieces =
      line.pieces.filter(isNumeric).length > 1 ? line.pieces.flatMap((p) => apart(p, line.size)) : line.pieces
    const numbers = pieces.filter(isNumeric)
    const heads = pieces.filter((p) => !isNumeric(p))
    let label = numbers.length > 0 ? heads.map((p) => p.text).join('') : ''
    const next = run[i + 1]
    if (numbers.length > 0 && label === '') {
      const last = rows.at(-1)
      const before = run[i - 1]
      if (last && before && last.numbers.length === 0 && last.heads.length === 1 && isBeside(before, line, 1.5)) {
        label = last.heads[0]?.text ?? ''
        rows.pop()
      }
    }
    if (
      numbers.length > 0 &&
      next &&
      isLabelRest(next) &&
      isBeside(next, line, 1.5) &&
      !belongsBelow(next, run[i + 2])
    ) {
      label += next.text
      taken.add(next)
    }
    rows.push({ line, label, numbers, heads: numbers.length > 0 ? [] : heads })
  }
  return rows
}

/** A label that runs up to its number: labels end in no digit, so the digits are the number. */
function apart(piece: Piece, size: number): readonly Piece[] {
  const found = /^(.*\p{Script=Han}[^\d]*?)\s*(\d[\d.,]*)$/u.exec(piece.text)
  const [, label = '', digits = ''] = found ?? []
  if (!found) return [piece]
  const from = Math.max(piece.x0, piece.x1 - (digits.length * size) / 2)
  return [
    { ...piece, text: label, x1: from },
    { ...piece, text: digits, x0: from },
  ]
}

/** The label line above numbers that stand alone is theirs, not the rest of the label before. */
const belongsBelow = (label: Line, next: Line | undefined): boolean =>
  next?.pieces.every(isNumeric) === true && isBeside(label, next, 1.5)

const isBeside = (a: Line, b: Line, reach: number): boolean =>
  Math.abs((a.y0 + a.y1 - b.y0 - b.y1) / 2) <= reach * b.size

const isLabelRest = (line: Line): boolean =>
  line.pieces.length === 1 &&
  isHan(line.text) &&
  !/^(?:[（(]|\d+\s*[.、．]|[一二三四五六七八九十]+、|第)/.test(line.text)

/** Middles of the number columns, from the rows that hold the most numbers; empty when rows do not agree. */
function numberColumns(rows: readonly Row[]): readonly number[] {
  const most = Math.max(...rows.map((r) => r.numbers.length))
  const full = rows.filter((r) => r.numbers.length === most)
  if (most < 3 || full.length < 2) return []
  return Array.from({ length: most }, (_, c) => full.reduce((sum, r) => sum + middleOf(r.numbers[c]), 0) / full.length)
}

const middleOf = (piece: Piece | undefined): number => (piece ? (piece.x0 + piece.x1) / 2 : 0)

/** Numbers of one row that stand higher or lower than the others (cells of other alignment): half rows that fill different columns are one. */
function wholeRows(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  const whole: Row[] = []
  for (const row of rows) {
    const last = whole.at(-1)
    const halves = last && last.numbers.length > 0 && row.numbers.length > 0
    const filled = new Set([...(last?.numbers ?? []), ...row.numbers].map((piece) => columnOf(piece, columns)))
    const apart = filled.has(null) || filled.size !== (last?.numbers.length ?? 0) + row.numbers.length
    if (last && halves && !apart && isBeside(last.line, row.line, filled.size === columns.length ? 3.5 : 1.5)) {
      const numbers = [...last.numbers, ...row.numbers].sort((a, b) => a.x0 - b.x0)
      whole[whole.length - 1] = { ...last, label: last.label + row.label, numbers }
    } else whole.push(row)
  }
  return whole
}

/** The column that the number stands clearly in. */
function columnOf(piece: Piece, columns: readonly number[]): number | null {
  const step = Math.min(...columns.slice(1).map((x, i) => x - (columns[i] ?? 0)))
  const nearest = columns.reduce(
    (best, x, i) => (distance(piece, x) < distance(piece, columns[best] ?? 0) ? i : best),
    0,
  )
  return columns.length > 1 && distance(piece, columns[nearest] ?? 0) <= step / 3 ? nearest : null
}

/** The row's texts; a number missing in its column leaves an empty cell when each other number stands clearly in one column. */
function cellsOf(row: Row, columns: readonly number[]): readonly string[] {
  if (row.numbers.length === 0) return row.heads.map((p) => p.text)
  const texts = row.numbers.map((p) => p.text)
  const label = row.label === '' ? [] : [row.label]
  if (texts.length >= columns.length || texts.length < 3) return [...label, ...texts]
  const filled = columns.map(() => '')
  for (const piece of row.numbers) {
    const column = columnOf(piece, columns)
    if (column === null || filled[column] !== '') return [...label, ...texts]
    filled[column] = piece.text
  }
  return [...label, ...filled]
}

const distance = (piece: Piece, x: number): number => Math.abs(middleOf(piece) - x)
