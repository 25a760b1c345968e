import type { Block, Document, MetaField, Table } from '#core/document/index'
import { withoutFurniture } from './pdf-furniture.ts'
import type { PageContent } from './pdf-geometry.ts'
import { findGrids } from './pdf-grid.ts'
import { joinParts } from './pdf-join.ts'
import { type Line, linesOf } from './pdf-lines.ts'
import { type PlacedLine, paragraphsOf, titleOf, typeArea } from './pdf-paragraphs.ts'
import { fillGrids, rowsOf, type TablePart } from './pdf-table.ts'
import { findUnruled, isTablePart } from './pdf-unruled.ts'

type Item = PlacedLine | TablePart

/** The pages as one document: tables by their rules or by alignment, joined over page ends, and the text around them. */
export function documentOf(pages: readonly PageContent[], meta: readonly MetaField[]): Document {
  const filled = pages.map((page) => fillGrids(page, findGrids(page.rules)))
  const lines = withoutFurniture(pages.map((page, i) => ({ page, lines: linesOf(filled[i]?.outside ?? []) })))
  const items = pages.flatMap((page, i) => pageItems(page, lines[i]?.lines ?? [], filled[i]?.tables ?? []))
  const placed = items.filter((item): item is PlacedLine => 'line' in item)
  const area = typeArea(placed)
  return { title: titleOf(placed, area), meta, blocks: blocksOf(joinTables(items), area) }
}

function pageItems(page: PageContent, lines: readonly Line[], tables: readonly TablePart[]): readonly Item[] {
  const unruled = findUnruled(lines, page.number)
  const items = unruled.map((item): Item => (isTablePart(item) ? item : { line: item, page }))
  return [...items, ...tables].sort((a, b) => topOf(a) - topOf(b))
}

const topOf = (item: Item): number => ('line' in item ? item.line.y0 : item.top)

/** `续表` between two parts is no text of the report. */
const isContinuedMark = (item: Item): boolean => 'line' in item && /^[（(]?续表?\d*[)）]?$/.test(item.line.text.trim())

function joinTables(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = []
  let page = 0
  for (const item of items) {
    if (isContinuedMark(item)) continue
    const last = joined.at(-1)
    const whole = last && 'kind' in last && 'kind' in item && item.page === page + 1 ? joinParts(last, item) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push(item)
    page = 'line' in item ? item.page.number : item.page
  }
  return joined
}

function blocksOf(items: readonly Item[], area: Parameters<typeof paragraphsOf>[1]): readonly Block[] {
  const blocks: Block[] = []
  let text: PlacedLine[] = []
  let tables = 0
  const finish = (): void => {
    blocks.push(...paragraphsOf(text, area))
    text = []
  }
  for (const item of items) {
    if ('line' in item) text.push(item)
    else {
      finish()
      blocks.push(tableOf(item, ++tables))
    }
  }
  finish()
  return blocks
}

function tableOf(part: TablePart, number: number): Table {
  const rows = rowsOf(part.cells, part.rowCount).map((row, r) => ({
    cells: row.cells.map((cell, c) => ({ ...cell, position: { table: number, row: r + 1, column: c + 1 } })),
  }))
  return {
    kind: 'table',
    caption: null,
    widths: part.xs.slice(1).map((x, i) => Math.round(x - (part.xs[i] ?? 0))),
    headRows: 0,
    grid: part.grid,
    rows,
    position: { page: part.page, table: number },
  }
}
