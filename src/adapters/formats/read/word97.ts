import type { Block, Document, Table, TableCell } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { isContinuation, type MergingCell, spanDown } from './merged-rows.ts'
import type { RowDefinition } from './word97-properties.ts'
import { readParagraphs, type WordParagraph } from './word97-text.ts'

/**
 * A Word file of 97 to 2003 (.doc, .wps) from its streams: text, tables with their spans, tracked changes accepted. Automatic numbers of
 * paragraphs, text boxes and notes are not read. Errors: file-encrypted, file-damaged.
 */
export function readWord97(streams: ReadonlyMap<string, Uint8Array>): Result<readonly Document[], Failure> {
  const main = streams.get('WordDocument') ?? new Uint8Array()
  const flags = (main[0x0a] ?? 0) | ((main[0x0b] ?? 0) << 8)
  if ((flags & 0x0100) !== 0) return err(failure('file-encrypted'))
  const table = streams.get((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (!table) return err(failure('file-damaged', { where: 'Word 97' }))
  try {
    const paragraphs = readParagraphs({ main, table, data: streams.get('Data') ?? new Uint8Array() })
    return ok([documentOf(paragraphs)])
  } catch (cause) {
    if (cause instanceof RangeError) return err(failure('file-damaged', { where: 'Word 97' }))
    throw cause
  }
}

interface Row {
  readonly texts: readonly string[]
  readonly definition: RowDefinition
}

function documentOf(paragraphs: readonly WordParagraph[]): Document {
  const blocks: Block[] = []
  let rows: Row[] = []
  let cells: string[] = []
  let lines: string[] = []
  let tables = 0
  const finish = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows, ++tables))
    rows = []
  }
  for (const { text, endsCell, properties } of paragraphs) {
    if (properties.endsRow && endsCell) {
      if (properties.row) rows.push({ texts: cells, definition: properties.row })
      cells = []
    } else if (endsCell) {
      cells.push([...lines, text].join('\n').trim())
      lines = []
    } else if (properties.inTable) lines.push(text)
    else {
      finish()
      if (text.trim() === '') continue
      const role = properties.alignment === 'right' ? 'signature' : 'body'
      blocks.push({ kind: 'paragraph', role, text })
    }
  }
  finish()
  return { title: titleOf(paragraphs), meta: [], blocks }
}

const TITLE_WITHIN = 8

/** The centred lines at the top, joined. */
function titleOf(paragraphs: readonly WordParagraph[]): string | null {
  const shown = paragraphs.filter((p) => p.text.trim() !== '').slice(0, TITLE_WITHIN)
  const from = shown.findIndex((p) => p.properties.alignment === 'center' && !p.properties.inTable)
  if (from === -1) return null
  const lines: string[] = []
  for (const { text, properties } of shown.slice(from)) {
    if (properties.alignment !== 'center' || properties.inTable) break
    lines.push(text.replace(/\s+/g, ''))
  }
  return lines.join('')
}

interface PlacedCell extends MergingCell {
  readonly text: string
  readonly span: number
  readonly vertical: boolean
}

function tableOf(rows: readonly Row[], number: number): Table {
  const edges = gridEdges(rows)
  const placed = rows.map((row) => ({ cells: placedCells(row, edges) }))
  return {
    kind: 'table',
    caption: null,
    widths: edges.slice(1).map((x, i) => x - (edges[i] ?? 0)),
    headRows: 0,
    grid: true,
    rows: placed.map((row, r) => ({
      cells: row.cells
        .filter((cell) => !isContinuation(placed, r, cell))
        .map(
          (cell, i): TableCell => ({
            text: cell.text,
            colSpan: cell.span,
            rowSpan: spanDown(placed, r, cell),
            role: 'value',
            ...(cell.vertical && { vertical: true }),
            position: { table: number, row: r + 1, column: i + 1 },
          }),
        ),
    })),
    position: { table: number },
  }
}

/** Edges this near, in twips, are one line of the grid; the columns of a form are wider. */
const NEAR = 30

function gridEdges(rows: readonly Row[]): readonly number[] {
  const all = rows.flatMap((row) => row.definition.edges).sort((a, b) => a - b)
  return all.filter((x, i) => i === 0 || x - (all[i - 1] ?? 0) > NEAR)
}

function placedCells({ texts, definition }: Row, edges: readonly number[]): readonly PlacedCell[] {
  const lineOf = (x: number): number =>
    edges.reduce((best, y, i) => (Math.abs(y - x) < Math.abs((edges[best] ?? 0) - x) ? i : best), 0)
  const cells: PlacedCell[] = []
  for (const [i, { joinsLeft, joinsAbove, vertical }] of definition.cells.entries()) {
    const column = lineOf(definition.edges[i] ?? 0)
    const span = Math.max(1, lineOf(definition.edges[i + 1] ?? 0) - column)
    const last = cells.at(-1)
    if (joinsLeft && last) cells[cells.length - 1] = { ...last, span: last.span + span }
    else cells.push({ column, span, continues: joinsAbove, vertical, text: texts[i] ?? '' })
  }
  return cells
}
