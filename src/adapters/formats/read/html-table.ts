import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Table, TableCell, TableRow } from '#core/document/index'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** More than any form has; a wider span is a mistake or an attack. */
const MOST_SPAN = 200

/** A table that only lays a page out: it holds other tables, or one cell alone. */
export function isWrapper(table: Element): boolean {
  return has(table, 'table') || rowElements(table).flatMap(cellElements).length <= 1
}

/** The table with its cells as the page gives them; null without rows. `textOf` reads a cell. */
export function htmlTable(table: Element, textOf: (nodes: readonly Node[]) => string): Table | null {
  const cell = (element: Element): TableCell => ({
    text: textOf(element.childNodes),
    colSpan: span(element, 'colspan'),
    rowSpan: span(element, 'rowspan'),
    role: element.tagName === 'th' ? 'columnHead' : 'value',
  })
  const rows = rowElements(table).map((row): TableRow => ({ cells: cellElements(row).map(cell) }))
  return rows.length === 0 ? null : { kind: 'table', caption: null, widths: [], headRows: 0, grid: true, rows }
}

export function attribute(element: Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return null
}

function span(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name) ?? '', 10)
  return value >= 1 ? Math.min(value, MOST_SPAN) : 1
}

const elements = (parent: Element): readonly Element[] =>
  parent.childNodes.filter((node): node is Element => 'tagName' in node)

const rowElements = (table: Element): readonly Element[] =>
  elements(table).flatMap((child) => (child.tagName === 'tr' ? [child] : elements(child).filter(isRow)))

const isRow = (element: Element): boolean => element.tagName === 'tr'

const cellElements = (row: Element): readonly Element[] =>
  elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** Without a list of children at each level: every table of a page is searched to its last cell. */
function has(parent: Element, tag: string): boolean {
  for (const node of parent.childNodes) if ('tagName' in node && (node.tagName === tag || has(node, tag))) return true
  return false
}
