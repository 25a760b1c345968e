import type { Cell, CellObject } from 'write-excel-file/universal'
import {
  type Block,
  type Document,
  emWidth,
  gridOf,
  type PlacedCell,
  printable,
  type Table,
} from '#core/document/index'
import { TEXT_SHEET } from '../workbook-names.ts'
import type { Place, SheetPlan } from './xlsx-plan.ts'
import { LOOKS, ZERO } from './xlsx-styles.ts'

/** From this many columns a table lies across the page. */
const ACROSS = 12
/** Characters of a sheet's width: what A4 holds upright and across without being set too small. */
const WIDTH = { upright: 92, across: 120, text: 78 } as const
const POINTS_A_LINE = 1.26
const HIGHEST = 400
const MOST_CHARACTERS = 32_000

/** A sheet for each section with a table, named 表二, 表三, 表四, and one for all other text, in the order of the document. */
export function documentSheets(document: Document): SheetPlan[] {
  const sections = sectionsOf(document.blocks)
  const tables = sections.filter(hasTable)
  const texts = sections.filter((section) => !hasTable(section)).flat()
  return [
    ...tables.map((section, i) => tableSheet(sheetName(section, i), section)),
    ...(document.title === null && texts.length === 0 ? [] : [textSheet(document.title, texts)]),
  ]
}

type Section = readonly Block[]

const hasTable = (section: Section): boolean => section.some((block) => block.kind === 'table')

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections.filter((section) => section.length > 0)
}

function sheetName([first]: Section, index: number): string {
  const number = first?.kind === 'heading' ? /^[一二三四五六七八九十]+(?=、)/.exec(first.text)?.[0] : undefined
  return `表${number ?? index + 1}`
}

function tableSheet(name: string, section: Section): SheetPlan {
  const columns = Math.max(...section.map((block) => (block.kind === 'table' ? gridOf(block).columns : 1)))
  const landscape = columns >= ACROSS
  const widths = widthsOf(section, columns, landscape ? WIDTH.across : WIDTH.upright)
  const rows: Cell[][] = []
  const places = new Map<string, Place>()
  for (const block of section)
    if (block.kind === 'table') layTable(block, { name, widths, rows, places })
    else for (const cell of textCells(block)) rows.push([spread(cell, widths)])
  const plan: SheetPlan = {
    ...{ name, rows, widths, landscape, pages: 1, frozen: 0, places },
    ...{ results: new Map(), alarms: [], links: [] },
  }
  return plan
}

function widthsOf(section: Section, columns: number, all: number): readonly number[] {
  const table = section.find((block) => block.kind === 'table')
  const shares = table?.kind === 'table' && table.widths.length === columns ? table.widths : Array(columns).fill(1)
  const sum = shares.reduce((a: number, b: number) => a + b, 0)
  return shares.map((share: number) => Math.round((share / sum) * all * 10) / 10)
}

/** A line of text over all columns, as high as it needs: merged cells do not grow by themselves. */
const spread = (cell: CellObject, widths: readonly number[]): CellObject => ({
  ...cell,
  columnSpan: widths.length,
  height: Math.min(HIGHEST, heightOf(String(cell.value ?? ''), cell.fontSize ?? 12, sum(widths)) + 8),
})

interface Canvas {
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: Cell[][]
  readonly places: Map<string, Place>
}

function layTable(table: Table, { name, widths, rows, places }: Canvas): void {
  const grid = gridOf(table)
  const top = rows.length
  grid.rows.forEach((row, r) => {
    const isSum = row.some(({ cell }) => /^[^.]+\.total\./.test(cell.address ?? ''))
    const cells: Cell[] = Array(grid.columns).fill(null)
    const height = Math.max(20, ...row.map((placed) => cellHeight(placed, widths)))
    for (const { cell, column } of row) {
      const text = printable(cell.text)
      const value = cell.role === 'value' && text === String(Number(text)) ? Number(text) : text
      cells[column] = { ...styleOf(cell.role, isSum), ...content(value), ...spans(cell), height }
      if (cell.address) places.set(cell.address, { sheet: name, row: top + r, column, value })
    }
    rows.push(cells)
  })
}

const spans = ({ colSpan, rowSpan }: PlacedCell['cell']): CellObject => ({
  ...(colSpan > 1 && { columnSpan: colSpan }),
  ...(rowSpan > 1 && { rowSpan }),
})

function styleOf(role: PlacedCell['cell']['role'], isSum: boolean): CellObject {
  if (role === 'band') return LOOKS.band
  if (role === 'words') return LOOKS.words
  if (role === 'corner') return { ...LOOKS.head, ...ZERO, fontSize: 8 }
  return role === 'value' ? (isSum ? LOOKS.sum : LOOKS.value) : LOOKS.head
}

/** Text stays text, whatever it begins with: one that a program could take for a formula is marked as text for whoever edits it. */
export function content(value: number | string): CellObject {
  if (typeof value === 'number') return { value, type: Number }
  if (value === '') return {}
  return { value, type: String, ...(/^[=+\-@\t\r]/.test(value) && { format: '@' }) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** What a row must have for this cell. One that reaches over rows finds its room there; an upright one breaks after each character. */
function cellHeight({ cell, column }: PlacedCell, widths: readonly number[]): number {
  if (cell.rowSpan > 1 || cell.text === '') return 0
  const width = sum(widths.slice(column, column + cell.colSpan))
  return Math.min(HIGHEST, heightOf(cell.text, cell.role === 'value' || cell.role === 'words' ? 11 : 10, width) + 6)
}

/** Points that a text takes. A character of width is 7 pixels wide, an em of `size` points 4/3 pixels a point. */
export function heightOf(text: string, size: number, width: number): number {
  const perLine = Math.max(1, (width * 7 - 4) / ((size * 4) / 3))
  const lines = sum(text.split('\n').map((line) => Math.max(1, Math.ceil(emWidth(line) / perLine))))
  return Math.ceil(lines * size * POINTS_A_LINE)
}

function textCells(block: Exclude<Block, Table>): CellObject[] {
  const look =
    block.kind === 'heading'
      ? LOOKS[block.level === 1 ? 'heading' : 'subheading']
      : LOOKS[block.role === 'salutation' || block.role === 'number' ? 'body' : block.role]
  return printable(block.text)
    .split('\n')
    .flatMap(fitting)
    .map((line) => ({ ...look, ...content(line) }))
}

/** A cell holds 32,767 characters. */
const fitting = (line: string): string[] =>
  line.length <= MOST_CHARACTERS
    ? [line]
    : (line.match(new RegExp(`[^]{1,${MOST_CHARACTERS}}(?![\\udc00-\\udfff])`, 'g')) ?? [])

function textSheet(title: string | null, blocks: Section): SheetPlan {
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : textCells(block)))
  const head = title === null ? [] : [{ ...LOOKS.title, ...content(printable(title).replaceAll('\n', '')) }]
  return {
    ...{ name: TEXT_SHEET, rows: [...head, ...lines].flatMap(textRows), widths: [WIDTH.text] },
    ...{ landscape: false, pages: null, frozen: 0, places: new Map() },
    ...{ results: new Map(), alarms: [], links: [] },
  }
}

/** A row is 409 points high at most: a longer paragraph reaches over several. */
function textRows(cell: CellObject): Cell[][] {
  const height = heightOf(String(cell.value ?? ''), cell.fontSize ?? 12, WIDTH.text) + 8
  const count = Math.ceil(height / HIGHEST)
  const each = Math.ceil(height / count)
  // The library takes a row's height from a cell, and wants none where the merged cell reaches.
  const rest = Array.from({ length: count - 1 }, (): Cell[] => [null, { height: each }])
  return [[{ ...cell, height: each, ...(count > 1 && { rowSpan: count }) }], ...rest]
}
