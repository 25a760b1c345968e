import type { Block, Document } from '#core/document/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { withMeta } from './meta.ts'
import { closedCell, isLonePipe, isPipeRow, pipeCells } from './pipes.ts'
import { textLine, textTable } from './text-table.ts'

/**
 * Lines with what they are: a cell alone (a tab, then its text), a row (tabs or pipes between cells), a pipe that opens a row whose
 * cells stand one a line, an empty line, or text.
 */
type Kind = 'cell' | 'row' | 'open' | 'empty' | 'text'

/**
 * Plain text. Tables are kept where the text separates their cells by tabs or pipes; everything else stays lines, and is the
 * recogniser's to read. Never fails: any decoded text is a document.
 */
export function readPlainText(text: string): Result<readonly Document[], Failure> {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/)
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const taken = tableAt(lines, i)
    if (taken) {
      blocks.push(textTable(taken.rows, i + 1))
      i = taken.next
    } else {
      blocks.push(...textLine(lines[i] ?? '', i + 1))
      i++
    }
  }
  return ok([withMeta({ title: null, meta: [], blocks })])
}

function tableAt(lines: readonly string[], start: number): Taken | null {
  switch (kindOf(lines[start] ?? '', lines[start + 1])) {
    case 'cell':
      return cellLines(lines, start)
    case 'row':
      return rowLines(lines, start)
    case 'open':
      return openRows(lines, start)
    default:
      return null
  }
}

function kindOf(line: string, next = ''): Kind {
  if (line.startsWith('\t') && !line.slice(1).includes('\t')) return 'cell'
  if (line.trim() === '') return 'empty'
  if (isLonePipe(line) && closedCell(next) !== null) return 'open'
  return line.includes('\t') || isPipeRow(line) ? 'row' : 'text'
}

interface Taken {
  readonly rows: readonly (readonly string[])[]
  readonly next: number
}

/**
 * A table as copied from a page: each cell on its line after a tab, a row ends with an empty line, a cell's text may go on in
 * lines without a tab. Merged cells are empty ones. More than one empty line, or text after one, ends the table.
 */
function cellLines(lines: readonly string[], start: number): Taken {
  const rows: string[][] = []
  let row: string[] = []
  let i = start
  for (; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const kind = kindOf(line)
    if (kind === 'cell') row.push(line.trim())
    else if (kind === 'text' && row.length > 0) row.push(`${row.pop() ?? ''}\n${line.trim()}`)
    else if (kind === 'empty' && row.length > 0 && kindOf(lines[i + 1] ?? '') === 'cell') {
      rows.push(row)
      row = []
    } else break
  }
  return { rows: row.length > 0 ? [...rows, row] : rows, next: i }
}

/** Rows whose cells stand in one line, between tabs or pipes. Empty lines between rows do not end the table. */
function rowLines(lines: readonly string[], start: number): Taken {
  const rows: (readonly string[])[] = []
  let next = start
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const kind = kindOf(line)
    if (kind === 'row') {
      rows.push(isPipeRow(line) ? pipeCells(line) : line.split('\t').map((cell) => cell.trim()))
      next = i + 1
    } else if (kind !== 'empty') break
  }
  return { rows, next }
}

/**
 * Rows whose cells stand one a line with the pipe behind: a pipe alone opens a row, `规章 |`, `0 |`. Of several pipes alone the last
 * opens the next row, and each before it is a blank cell. More pipes behind a cell are columns that it covers.
 */
function openRows(lines: readonly string[], start: number): Taken {
  const rows: string[][] = []
  let pipes = 0
  let i = start
  for (; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const cell = closedCell(line)
    if (isLonePipe(line)) pipes++
    else if (cell !== null) {
      if (pipes > 0) {
        rows.at(-1)?.push(...new Array<string>(pipes - 1).fill(''))
        rows.push([])
      }
      rows.at(-1)?.push(cell)
      pipes = 0
    } else if (kindOf(line) !== 'empty') break
  }
  rows.at(-1)?.push(...new Array<string>(pipes).fill(''))
  return { rows, next: i }
}
