/** A cell in its row as Word keeps it: merged cells are written in each row, and say that they continue the one above. */
export interface MergingCell {
  /** Grid column where it begins. */
  readonly column: number
  readonly continues: boolean
}

export interface MergingRow {
  readonly cells: readonly MergingCell[]
}

/** A continued cell belongs to the one above that begins in the same grid column; without such a cell it stands for itself. */
export const isContinuation = (rows: readonly MergingRow[], r: number, cell: MergingCell): boolean =>
  cell.continues && (rows[r - 1]?.cells.some((c) => c.column === cell.column) ?? false)

/** How many rows the cell reaches down. */
export function spanDown(rows: readonly MergingRow[], r: number, cell: MergingCell): number {
  let span = 1
  while (rows[r + span]?.cells.some((c) => c.column === cell.column && c.continues)) span++
  return span
}
