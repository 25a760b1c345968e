import type { Block, Document } from '#core/document/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { withMeta } from './meta.ts'
import { isPipeRow, pipeCells } from './pipes.ts'
import { textLine, textTable } from './text-table.ts'

/** Lines with what they are: a cell alone (a tab, then its text), a row (tabs or pipes between cells), an empty line, or text. */
type Kind = 'cell' | 'row' | 'empty' | 'text'

/**
 * Plain text. Tables are kept where the text separates their cells by tabs or pipes; everything else stays lines, and is the
 * recogniser's to read. Never fails: any decoded text is a document.
 */
export function readPlainText(text: string): Result<readonly Document[], Failure> {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/)
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const kind = kindOf(lines[i] ?? '')
    const taken = kind === 'cell' ? cellLines(lines, i) : kind === 'row' ? rowLines(lines, i) : null
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

function kindOf(line: string): Kind {
  if (line.startsWith('\t') && !line.slice(1).includes('\t')) return 'cell'
  if (line.trim() === '') return 'empty'
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
