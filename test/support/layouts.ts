import { type Report, reportDocument } from '#core/annual-report/index'
import type { Block, Document, Table } from '#core/document/index'

/** How published files lay a report out as text or page, one function a layout. */
export interface Layout {
  readonly name: string
  readonly file: string
  /** true: every number must be read; false: some may stay unreadable, but none may be wrong. */
  readonly exact: boolean
  readonly write: (document: Document) => string
}

export const documentOf = (report: Report): Document => reportDocument(report, { gapNotes: false })

/** Title, then block by block. */
export const lines = (
  { title, blocks }: Document,
  table: (table: Table) => readonly string[],
  between = '',
): string => {
  const text = (block: Block): readonly string[] => (block.kind === 'table' ? table(block) : [block.text])
  return [title ?? '', ...blocks.flatMap(text)].join(`\n${between}`)
}

export const rowsOf = (table: Table): readonly (readonly string[])[] =>
  table.rows.map((row) => row.cells.map((cell) => cell.text))

/** Every column of the grid, merged ones empty but where a cell begins; a row that lacks a cell is shorter. */
export function gridOf(table: Table): readonly (readonly string[])[] {
  const left: number[] = []
  return table.rows.map(({ cells }) => {
    const row: string[] = []
    const next = (text: string, rowSpan: number): void => {
      left[row.length] = rowSpan
      row.push(text)
    }
    for (const cell of cells) {
      while ((left[row.length] ?? 0) > 0) row.push('')
      next(cell.text, cell.rowSpan)
      for (let k = 1; k < cell.colSpan; k++) next('', cell.rowSpan)
    }
    left.forEach((rows, k) => {
      left[k] = Math.max(0, rows - 1)
    })
    return row
  })
}

const NUMBER = /^[-\d.][-\d. ]*元?$/
const pipes = (rows: readonly (readonly string[])[]): readonly string[] => rows.map((row) => `| ${row.join(' | ')} |`)
const isValueRow = (row: readonly string[]): boolean => row.filter((text) => NUMBER.test(text)).length > 0

/** A printed page: labels wider than the column go on below, the numbers stand beside their first or second line. */
function printed(row: readonly string[], width: number): readonly string[] {
  const label = row.filter((text) => !NUMBER.test(text)).join('')
  const values = row.filter((text) => NUMBER.test(text)).join(' ')
  if (values === '' || label.length <= width) return [`${label} ${values}`.trim()]
  return [label.slice(0, width), values, label.slice(width)]
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'a cell on each line behind a tab, an empty line behind each row',
    file: 'report.txt',
    exact: true,
    write: (document) =>
      lines(document, (table) => gridOf(table).flatMap((row) => [...row.map((text) => `\t${text}`), ''])),
  },
  {
    name: 'rows with tabs between cells',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => rowsOf(table).map((row) => row.join('\t'))),
  },
  {
    name: 'rows of the whole grid with tabs',
    file: 'report.tsv',
    exact: true,
    write: (document) => lines(document, (table) => gridOf(table).map((row) => row.join('\t'))),
  },
  {
    name: 'pipe tables with merged cells left empty',
    file: 'report.md',
    exact: true,
    write: (document) =>
      lines(document, (table) => {
        const [head = '', ...rest] = pipes(gridOf(table))
        return ['', head, `|${' --- |'.repeat(table.widths.length)}`, ...rest, '']
      }),
  },
  {
    name: 'pipe rows with group labels in their first row only',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => pipes(rowsOf(table))),
  },
  {
    name: 'a small table for each row, with heads that lie',
    file: 'report.md',
    exact: true,
    write: (document) =>
      lines(document, (table) =>
        rowsOf(table)
          .filter(isValueRow)
          .flatMap((row) => [
            '',
            ...pipes([row.map((_, i) => (i === 0 ? '项目' : `数据${i}`))]),
            `|${'---|'.repeat(row.length)}`,
            ...pipes([row]),
          ]),
      ),
  },
  {
    name: 'labels on lines of their own, values in rows below',
    file: 'report.md',
    exact: true,
    write: (document) =>
      lines(document, (table) =>
        rowsOf(table).flatMap((row) =>
          isValueRow(row)
            ? [row.filter((text) => !NUMBER.test(text)).join(''), ...pipes([row.filter((text) => NUMBER.test(text))])]
            : [row.join('')],
        ),
      ),
  },
  {
    name: 'one cell a line',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => rowsOf(table).flat()),
  },
  {
    name: 'one cell a line with empty lines between',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => rowsOf(table).flat(), '\n'),
  },
  {
    name: 'a pipe alone on its line between cells',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => rowsOf(table).flatMap((row) => row.flatMap((text) => [text, '|']))),
  },
  {
    name: 'rows with blanks between cells',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => rowsOf(table).map((row) => row.join(' '))),
  },
  {
    name: 'a printed page with page numbers and broken labels',
    file: 'report.txt',
    exact: true,
    write: (document) =>
      lines(document, (table) =>
        rowsOf(table).flatMap((row, i) => [...printed(row, 14), ...(i % 9 === 8 ? [`- ${i} -`] : [])]),
      ),
  },
  {
    name: 'a page in one line, blanks between blocks',
    file: 'report.txt',
    exact: true,
    write: (document) => lines(document, (table) => [rowsOf(table).flat().join(' ')]).replaceAll('\n', ' '),
  },
  {
    name: 'no separators at all',
    file: 'report.txt',
    exact: false,
    write: (document) => lines(document, (table) => [rowsOf(table).flat().join('')]).replaceAll('\n', ''),
  },
  {
    name: 'no separators, and a blank here and there',
    file: 'report.txt',
    exact: false,
    write: (document) =>
      lines(document, (table) => [
        rowsOf(table)
          .flatMap((row, i) => row.map((text, k) => (NUMBER.test(text) && (i * 7 + k) % 5 === 0 ? ` ${text}` : text)))
          .join(''),
      ]),
  },
]
