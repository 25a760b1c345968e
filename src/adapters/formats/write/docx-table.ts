import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as DocumentTable } from '#core/document/index'
import { halfPoints, TABLE_STYLE } from './docx-styles.ts'
import { INK } from './measures.ts'
import { CELL_PAD, type LaidCell, layTable, type TableLayout } from './table-layout.ts'

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: INK.line }
/** Leading within a cell. What it adds above and below goes off the padding. */
const LINE = 1.3
const twips = (pt: number): number => Math.round(pt * 20)

/** Fixed columns, spans as in the tree, heads repeated, rows never split; kept on one page where a page can hold it. */
export function docxTable(table: DocumentTable): Table {
  const layout = layTable(table)
  const widths = wholeWidths(layout.widths)
  const pad = twips(layout.pad - ((LINE - 1) * layout.size) / 2)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: twips(CELL_PAD), right: twips(CELL_PAD), top: pad, bottom: pad },
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: layout.rows.map(
      (row, i) =>
        new TableRow({
          tableHeader: i < layout.headRows,
          cantSplit: true,
          children: row.map((cell) => docxCell(cell, layout, widths, i < layout.rows.length - 1)),
        }),
    ),
  })
}

/** Rounded to twips without losing the sum. */
function wholeWidths(widths: readonly number[]): readonly number[] {
  let exact = 0
  let given = 0
  return widths.map((width) => {
    exact += width * 20
    const whole = Math.round(exact - given)
    given += whole
    return whole
  })
}

function docxCell(cell: LaidCell, layout: TableLayout, widths: readonly number[], keepNext: boolean): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.colSpan).reduce((a, b) => a + b, 0)
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.vertical && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    ...(cell.fill !== null && { shading: { type: ShadingType.CLEAR, fill: cell.fill, color: 'auto' } }),
    children: [
      new Paragraph({
        style: TABLE_STYLE,
        alignment: ALIGN[cell.align],
        keepNext,
        indent: { right: twips(cell.padRight) },
        spacing: { line: twips(layout.size * LINE), lineRule: LineRuleType.EXACT },
        children: cell.lines.map(
          (text, i) =>
            new TextRun({
              text,
              size: halfPoints(cell.size),
              bold: cell.bold,
              color: cell.ink,
              ...(i > 0 && { break: 1 }),
            }),
        ),
      }),
    ],
  })
}
