import { readCell } from './cell.ts'
import { labelScores, SURE } from './labels.ts'
import type { Line, LineCell, RowLine } from './lines.ts'
import { FORM_ROWS } from './rows.ts'
import { squash } from './squash.ts'

/** One of two reports whose tables share their rows, with the year that stands over its half. */
export interface Half {
  readonly lines: readonly Line[]
  readonly year: number | null
}

/** A table with fewer rows of two reports is one report with something in its margin. */
const LEAST_ROWS = 8
const ROWS = FORM_ROWS['2021'].t3
const WIDTH = 7

/**
 * Two years printed side by side: rows of 三 with twice as many values as columns, or with their label and values twice. Each half
 * as if it had been printed alone; null where the document is not printed so.
 */
export function sideBySide(lines: readonly Line[]): readonly [Half, Half] | null {
  const rows = lines.filter((line): line is RowLine => line.kind === 'row')
  if (rows.filter(isDouble).length < LEAST_ROWS || rows.some(isInterleaved)) return null
  const years = yearsOver(rows)
  const half = (side: 0 | 1): Half => ({
    lines: lines.map((line) => (line.kind === 'row' ? { ...line, cells: halfOf(line.cells, side) } : line)),
    year: years[side] ?? null,
  })
  return [half(0), half(1)]
}

const isWords = (cell: LineCell): boolean => readCell(cell.text).kind === 'words'

function isDouble({ cells }: RowLine): boolean {
  if (cells.length <= 2 * WIDTH) return false
  const label = cells.findIndex((cell, i) => isWords(cell) && !cells.slice(i + 1, i + 2).some(isWords))
  if (label < 0 || Math.max(...labelScores(squash(cells[label]?.text ?? ''), ROWS)) < SURE) return false
  const behind = cells.slice(label + 1)
  if (isSpaced(behind)) return false
  return behind.length === 2 * WIDTH
    ? !behind.some(isWords)
    : behind.length > 2 * WIDTH && behind.slice(WIDTH).some(isWords)
}

/** Each column in two, `本年 上年 本年 上年 …` or under heads that cover two: the halves of such a row are no reports. */
function isInterleaved({ cells, grid }: RowLine): boolean {
  const words = cells.filter((cell) => cell.text.trim() !== '' && isWords(cell)).map(({ text }) => squash(text))
  const [first, second] = words.slice(-2 * WIDTH)
  const alternate = words.slice(-2 * WIDTH).every((text, i) => text === (i % 2 === 0 ? first : second))
  return (
    (words.length >= 2 * WIDTH && first !== second && alternate) ||
    (grid && cells.some(({ text, from, to }) => to - from === 2 && squash(text) === '自然人'))
  )
}

/** An empty cell before each value, or behind it: one report's row with narrow columns between. */
const isSpaced = (cells: readonly LineCell[]): boolean =>
  [0, 1].some((odd) => cells.every((cell, i) => i % 2 !== odd || cell.text.trim() === ''))

/** The cells of one side: the labels and its half of the values, or the half with labels of its own. */
function halfOf(cells: readonly LineCell[], side: 0 | 1): readonly LineCell[] {
  const first = cells.findIndex((cell) => !isWords(cell) && cell.text.trim() !== '')
  if (first < 0) return cells
  const again = cells.findIndex((cell, i) => i > first && isWords(cell))
  if (again >= 0) return side === 0 ? cells.slice(0, again) : cells.slice(again)
  const start = cells.findLastIndex((cell, i) => i < first && isWords(cell)) + 1
  const values = cells.length - start
  if (values % 2 !== 0) return cells
  const middle = start + values / 2
  return side === 0 ? cells.slice(0, middle) : [...cells.slice(0, start), ...cells.slice(middle)]
}

/** Two years in one row of heads, in the order of the halves. */
function yearsOver(rows: readonly RowLine[]): readonly number[] {
  for (const { cells } of rows) {
    const years = [
      ...cells
        .map((cell) => cell.text)
        .join(' ')
        .matchAll(/20[12]\d(?=\s*年)/gu),
    ].map(([year]) => Number(year))
    const [first, second] = [...new Set(years)]
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return []
}
