import type { Block, Table, TableRow } from '#core/document/index'

/** Rows that text holds with their separators: cells are sure, spans are not. */
export function textTable(rows: readonly (readonly string[])[], line: number): Table {
  return {
    kind: 'table',
    caption: null,
    widths: [],
    headRows: 0,
    grid: false,
    rows: withoutGaps(rows).map(
      (cells): TableRow => ({
        cells: cells.map((text) => ({ text, colSpan: 1, rowSpan: 1, role: 'value' })),
      }),
    ),
    position: { line },
  }
}

/** Two tabs or pipes between cells, as some programs write, leave an empty cell between any two in every row. */
function withoutGaps(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const wide = rows.some((cells) => cells.length > 2)
  const doubled = rows.every((cells) => cells.length % 2 === 1 && cells.every((text, i) => i % 2 === 0 || text === ''))
  return wide && doubled ? rows.map((cells) => cells.filter((_, i) => i % 2 === 0)) : rows
}

/** One paragraph a line; lines without anything are left out. */
export function textLine(text: string, line: number): readonly Block[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : [{ kind: 'paragraph', role: 'body', text: trimmed, position: { line } }]
}
