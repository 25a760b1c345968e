import type { Table, TableCell } from './tree.ts'

export interface PlacedCell {
  readonly cell: TableCell
  /** Grid column of its left edge, from 0. */
  readonly column: number
}

export interface Grid {
  readonly columns: number
  /** As the table's rows, each cell with its place. */
  readonly rows: readonly (readonly PlacedCell[])[]
}

/** Where each cell stands once the cells spanned into its row are counted, as HTML lays a table out. */
export function gridOf(table: Table): Grid {
  const taken: number[] = []
  const rows = table.rows.map(({ cells }) => {
    let column = 0
    const placed = cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column++
      const at = column
      for (; column < at + cell.colSpan; column++) taken[column] = cell.rowSpan
      return { cell, column: at }
    })
    taken.forEach((rowsLeft, i) => {
      taken[i] = Math.max(0, rowsLeft - 1)
    })
    return placed
  })
  return { columns: taken.length, rows }
}
