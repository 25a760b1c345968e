import type { Line, LineCell, RowLine } from './lines.ts'
import { endsWithLabel } from './rows.ts'
import { squash } from './squash.ts'

/** A row with so many labels of rows is a row of heads: no table has half as many columns. */
const LEAST_LABELS = 15
/** A turned table has some thirty columns; a wider one is none. */
const MOST_COLUMNS = 100

/** The lines with each table whose rows stand as columns (labels in one row, applicants below each other) turned the usual way. */
export function upright(lines: readonly Line[]): readonly Line[] {
  const turned = new Set(lines.flatMap((line) => (line.kind === 'row' && holdsLabels(line) ? [line.table] : [])))
  if (turned.size === 0) return lines
  const done = new Set<number>()
  return lines.flatMap((line): readonly Line[] => {
    if (line.kind !== 'row' || !turned.has(line.table)) return [line]
    if (done.has(line.table)) return []
    done.add(line.table)
    return turn(lines.filter((row): row is RowLine => row.kind === 'row' && row.table === line.table))
  })
}

const holdsLabels = ({ cells }: RowLine): boolean =>
  cells.length > LEAST_LABELS &&
  cells.length <= MOST_COLUMNS &&
  cells.filter(({ text }) => endsWithLabel(squash(text))).length >= LEAST_LABELS

/** Columns as rows; a merged cell keeps its text in the first place that it covers. */
function turn(rows: readonly RowLine[]): readonly RowLine[] {
  const [first] = rows
  if (!first) return []
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.to ?? 0), 0)
  // Where a row lacks a cell, nobody knows in which column.
  if (width > MOST_COLUMNS || !rows.every(({ full }) => full)) return rows
  return Array.from({ length: width }, (_, column): RowLine => {
    const cells = rows.map((row, r): LineCell => {
      const own = row.cells.find(({ from }) => from === column)
      const text = own?.text ?? ''
      return { text, position: own?.position ?? row.position, from: r, to: r + 1, tall: false }
    })
    return { ...first, cells, position: cells[0]?.position ?? first.position }
  })
}
