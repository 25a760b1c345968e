import type { Block, Table, TableRow } from '#core/document/index'

/** Rows that text holds with their separators: cells are sure, spans are not. */
export function textTable(rows: readonly (readonly string[])[], line: number): Table {
  return {
    kind: 'table',
    caption: null,
    widths: [],
    headRows: 0,
    grid: false,
    rows: rows.map(
      (cells): TableRow => ({
        cells: cells.map((text) => ({ text, colSpan: 1, rowSpan: 1, role: 'value' })),
      }),
    ),
    position: { line },
  }
}

/** One paragraph a line; lines without anything are left out. */
export function textLine(text: string, line: number): readonly Block[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : [{ kind: 'paragraph', role: 'body', text: trimmed, position: { line } }]
}
