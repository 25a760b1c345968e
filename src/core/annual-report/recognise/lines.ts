import type { Block, Document, Position, Table } from '#core/document/index'

/** A document as the recogniser walks it: lines of text and rows of cells, in order. */
export type Line = TextLine | RowLine

export interface TextLine {
  readonly kind: 'text'
  readonly text: string
  readonly position: Position
  /** It goes on in the middle of the line before. */
  readonly joins?: boolean
}

export interface RowLine {
  readonly kind: 'row'
  readonly cells: readonly LineCell[]
  /** Which table, counting from 0, and whether its cells have true spans. */
  readonly table: number
  readonly grid: boolean
  /** It has as many cells as the longest row of its table, merged ones counted. */
  readonly full: boolean
  readonly position: Position
}

export interface LineCell {
  readonly text: string
  readonly position: Position
  /** Columns of the grid that the cell covers: from, up to but without `to`. In a table without a grid, its place in the row. */
  readonly from: number
  readonly to: number
  /** Reaches down into rows below. */
  readonly tall: boolean
}

export function linesOf(document: Document): readonly Line[] {
  let tables = 0
  return document.blocks.flatMap((block) => (block.kind === 'table' ? rowLines(block, tables++) : textLines(block)))
}

function textLines(block: Exclude<Block, Table>): readonly Line[] {
  if (block.kind === 'paragraph' && block.role === 'note') return []
  return block.text.split('\n').flatMap((text, i): TextLine[] => {
    if (text.trim() === '') return []
    const { position = {} } = block
    return [
      {
        kind: 'text',
        text,
        position: position.line === undefined ? position : { ...position, line: position.line + i },
      },
    ]
  })
}

/** Spreading is slow, and most cells know no more than their table does. */
const at = (row: Position, own: Position | undefined, column: number): Position =>
  own === undefined && row.line === undefined && row.page === undefined && row.sheet === undefined
    ? { table: row.table ?? 0, row: row.row ?? 0, column }
    : { ...row, ...own, column }

function rowLines(table: Table, index: number): readonly Line[] {
  /** For each column of the grid, how many rows a cell from above still covers. */
  const covered: number[] = []
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return table.rows.map(({ cells }, r): RowLine => {
    const position: Position = { ...table.position, table: index + 1, row: r + 1 }
    let column = 0
    const placed = cells.map((cell, c): LineCell => {
      while (table.grid && (covered[column] ?? 0) > 0) column++
      const from = column
      column += cell.colSpan
      for (let k = from; k < column; k++) covered[k] = (covered[k] ?? 0) + cell.rowSpan
      return {
        text: cell.text,
        position: at(position, cell.position, c + 1),
        from,
        to: column,
        tall: cell.rowSpan > 1,
      }
    })
    for (let k = 0; k < covered.length; k++) covered[k] = Math.max(0, (covered[k] ?? 0) - 1)
    return {
      kind: 'row',
      cells: placed,
      table: index,
      grid: table.grid,
      full: table.grid || cells.length === width,
      position,
    }
  })
}
