import type { TableRow } from '#core/document/index'
import { isContinuation, type MergingCell, spanDown } from './merged-rows.ts'
import { child, elementsOf, isOn, settingOf, type XmlElement } from './xml.ts'

interface GridCell extends MergingCell {
  readonly element: XmlElement | null
  readonly span: number
  readonly vertical: boolean
}

interface GridRow {
  readonly cells: readonly GridCell[]
  readonly isHead: boolean
}

const WIDEST = 200
const LONGEST = 20_000

/** Rows and cells with their spans; `cellText` is called once for each cell that shows, in reading order. */
export function tableRows(
  table: XmlElement,
  number: number,
  cellText: (cell: XmlElement) => string,
): { readonly rows: readonly TableRow[]; readonly headRows: number } {
  const grid = rowElements(table).slice(0, LONGEST).map(gridRow)
  const headRows = grid.findIndex((row) => !row.isHead)
  const heads = headRows === -1 ? 0 : headRows
  const rows = grid.map((row, r): TableRow => {
    const shown = row.cells.filter((cell) => !isContinuation(grid, r, cell))
    return {
      cells: shown.map((cell, i) => ({
        text: cell.element ? cellText(cell.element) : '',
        colSpan: cell.span,
        rowSpan: spanDown(grid, r, cell),
        role: r < heads ? 'columnHead' : 'value',
        ...(cell.vertical && { vertical: true }),
        position: { table: number, row: r + 1, column: i + 1 },
      })),
    }
  })
  return { rows, headRows: heads }
}

/** Widths of the grid in twentieths of a point, as the file gives them. */
export const gridWidths = (table: XmlElement): readonly number[] =>
  elementsOf(child(table, 'w:tblGrid') ?? table)
    .filter((c) => c.name === 'w:gridCol')
    .slice(0, WIDEST)
    .map((c) => Number(c.attributes.get('w:w') ?? 0))

/** Rows that were not deleted by a tracked change, also those inside content controls. */
export const rowElements = (table: XmlElement): readonly XmlElement[] =>
  unwrapped(table, 'w:tr').filter((row) => !child(child(row, 'w:trPr'), 'w:del'))

export const cellElements = (row: XmlElement): readonly XmlElement[] =>
  unwrapped(row, 'w:tc').filter((cell) => !child(child(cell, 'w:tcPr'), 'w:cellDel'))

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

const unwrapped = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((c) => (c.name === name ? [c] : WRAPPERS.has(c.name) ? unwrapped(c, name) : []))

function gridRow(row: XmlElement): GridRow {
  const properties = child(row, 'w:trPr')
  const cells: GridCell[] = []
  let column = 0
  const add = (element: XmlElement | null, span: number): void => {
    const settings = element ? child(element, 'w:tcPr') : undefined
    const merge = settingOf(settings, 'w:vMerge')
    const direction = settingOf(settings, 'w:textDirection') ?? ''
    cells.push({
      element,
      column,
      span,
      continues: merge !== undefined && merge !== 'restart',
      vertical: /^(?:tb|btLr|rl)/.test(direction) && direction !== 'tb',
    })
    column += span
  }
  const before = count(settingOf(properties, 'w:gridBefore'), 0)
  if (before > 0) add(null, before)
  for (const cell of cellElements(row)) {
    const settings = child(cell, 'w:tcPr')
    const last = cells.at(-1)
    if (settingOf(settings, 'w:hMerge') !== undefined && settingOf(settings, 'w:hMerge') !== 'restart' && last) {
      cells[cells.length - 1] = { ...last, span: last.span + 1 }
      column++
    } else add(cell, count(settingOf(settings, 'w:gridSpan'), 1))
  }
  return { cells, isHead: isOn(properties, 'w:tblHeader') }
}

const count = (text: string | undefined, least: number): number =>
  Math.min(Math.max(Math.trunc(Number(text ?? least)) || least, least), WIDEST)
