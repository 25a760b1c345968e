import { isFigure, isNumber } from './figures.ts'
import { type Grid, gridOf } from './grid.ts'
import { labelParts, titleLines, WIDE_FROM } from './lines.ts'
import { printable } from './printable.ts'
import type { Block, Heading, Paragraph, Table, TableCell, TableRow } from './tree.ts'

/**
 * The one place where the tree becomes markup. No inline style and no script, so that a strict Content-Security-Policy holds; the style
 * sheet gives widths by class: `col.cg` group columns, `col.cv` value columns, `col.w125` an eighth (one class for each relative width).
 */
export function blocksToHtml(blocks: readonly Block[]): string {
  const html: string[] = []
  let inProse = false
  for (const block of blocks) {
    const prose = block.kind === 'paragraph' || (block.kind === 'heading' && block.level > 1)
    if (prose !== inProse) html.push(prose ? '<div class="prose">\n' : '</div>\n')
    inProse = prose
    html.push(blockHtml(block), '\n')
  }
  if (inProse) html.push('</div>\n')
  return html.join('')
}

/** The title as `<h1>`, in lines broken by sense. */
export const titleToHtml = (title: string): string => `<h1>${titleLines(title).map(escapeHtml).join('<br>')}</h1>`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => printable(text).replaceAll(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return headingHtml(block)
  return block.kind === 'paragraph' ? paragraphHtml(block) : tableHtml(block)
}

const NUMERALS = '一二三四五六七八九十'

/** Numbered sections are targets of links: 一、 is `s1`. */
function headingHtml({ level, text }: Heading): string {
  const number = level === 1 && text.charAt(1) === '、' ? NUMERALS.indexOf(text.charAt(0)) + 1 : 0
  const id = number > 0 ? ` id="s${number}"` : ''
  return `<h${level + 1}${id}>${lines(text)}</h${level + 1}>`
}

const PARAGRAPH_CLASS: Readonly<Record<Paragraph['role'], string>> = {
  body: '',
  number: ' class="no"',
  salutation: ' class="to"',
  signature: ' class="sign"',
  note: ' class="gap-note"',
}

const paragraphHtml = ({ role, text }: Paragraph): string => `<p${PARAGRAPH_CLASS[role]}>${lines(text)}</p>`

function tableHtml(table: Table): string {
  const grid = gridOf(table)
  const width = grid.columns
  const wide = width >= WIDE_FROM
  const id = table.rows
    .flatMap((r) => r.cells)
    .find((c) => c.address !== undefined)
    ?.address?.split('.')[0]
  const classes = ['form', wide ? 'form-wide' : 'form-2', id].filter(Boolean).join(' ')
  const caption = table.caption === null ? '' : escapeHtml(table.caption)
  const html = [
    `<table class="${classes}">`,
    caption && `<caption class="vh">${caption}</caption>`,
    wide ? groupColumns(grid) : unequalColumns(table.widths),
    table.headRows > 0 ? `<thead>\n${rowsHtml(table.rows.slice(0, table.headRows), width)}</thead>` : '',
    ...rowGroups(table.rows.slice(table.headRows)).map((rows) => `<tbody>\n${rowsHtml(rows, width)}</tbody>`),
    '</table>',
  ]
  const text = html.filter(Boolean).join('\n')
  if (!wide) return text
  const name = caption && ` role="region" aria-label="${caption}"`
  return `<div class="form-scroll" tabindex="0"${name}>\n${text}\n</div>`
}

/** The last label column takes what the others leave. */
function groupColumns({ columns, rows }: Grid): string {
  const values = rows.flat().filter(({ cell }) => cell.role === 'value')
  const labels = Math.min(...values.map(({ column }) => column), columns)
  const col = (i: number): string => (i >= labels ? '<col class="cv">' : i < labels - 1 ? '<col class="cg">' : '<col>')
  return labels === 0 ? '' : `<colgroup>${Array.from({ length: columns }, (_, i) => col(i)).join('')}</colgroup>`
}

const unequalColumns = (widths: readonly number[]): string =>
  new Set(widths).size < 2 ? '' : `<colgroup>${widths.map((w) => `<col class="w${w}">`).join('')}</colgroup>`

/** A band begins a row group, so that `scope="rowgroup"` ends where the next band begins. */
function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined || row.cells[0]?.role === 'band') groups.push([row])
    else last.push(row)
  }
  return groups
}

const rowsHtml = (rows: readonly TableRow[], width: number): string => rows.map((row) => rowHtml(row, width)).join('')

/** `t3.total.natural`: the row of sums. */
const SUM_ROW = /^[^.]+\.total\./

function rowHtml(row: TableRow, width: number): string {
  const sums = row.cells.some((c) => c.address !== undefined && SUM_ROW.test(c.address))
  return `<tr${sums ? ' class="sum"' : ''}>${row.cells.map((c) => cellHtml(c, width)).join('')}</tr>\n`
}

function cellHtml(cell: TableCell, width: number): string {
  const spans =
    (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '') + (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '')
  if (cell.role === 'value') return valueHtml(cell, spans)
  if (cell.role === 'words') return `<td${spans} class="words">${lines(cell.text)}</td>`
  const words = labelParts(cell, width).map(lines).join('<wbr>')
  const text = mayStandUpright(cell, width) ? `<span>${words}</span>` : words
  const name = labelClass(cell, width >= WIDE_FROM)
  return `<th${spans} scope="${scopeOf(cell)}"${name && ` class="${name}"`}>${text}</th>`
}

/** Chromium 86 sets nothing upright in a cell itself, only in an element inside it. */
const mayStandUpright = ({ vertical, role, colSpan }: TableCell, width: number): boolean =>
  width >= WIDE_FROM && (vertical === true || role === 'groupHead' || (role === 'columnHead' && colSpan === 1))

/** A marked cell is a target of links by its public address. */
function valueHtml(cell: TableCell, spans: string): string {
  const { mark, address, text } = cell
  const plain = isLong(text) ? `<span>${lines(text)}</span>` : lines(text)
  if (mark === undefined) return `<td${spans} class="${valueClass(cell)}">${plain}</td>`
  const classes = [valueClass(cell), ...mark.classes].map(escapeHtml).join(' ')
  const label = mark.link && `<span class="vh">（${escapeHtml(mark.link.label)}）</span>`
  const figure = mark.link ? `<a href="${escapeHtml(mark.link.href)}">${lines(text)}${label}</a>` : plain
  const asides = ['right', 'below'].map((at) =>
    asideHtml(
      at,
      mark.asides.flatMap((a) => (a.at === at ? [a.text] : [])),
    ),
  )
  return `<td${spans}${address === undefined ? '' : ` id="${escapeHtml(address)}"`} class="${classes}">${figure}${asides.join('')}</td>`
}

const asideHtml = (at: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : `<span class="diff diff-${at}">${texts.map(escapeHtml).join('<br>')}</span>`

/** A group head spans its rows with `row`: `rowgroup` would reach down to the end of the table. */
function scopeOf({ role, colSpan }: TableCell): string {
  if (role === 'band') return 'rowgroup'
  if (role === 'columnHead') return colSpan > 1 ? 'colgroup' : 'col'
  return role === 'corner' ? 'col' : 'row'
}

/** In a narrow form every label is centred; in a wide one the group heads, which then stand upright on a narrow screen. */
function labelClass({ role, vertical }: TableCell, wide: boolean): string {
  if (vertical) return 'up'
  if (role === 'band' || role === 'corner') return role
  return role === 'groupHead' || !wide ? 'c' : ''
}

const isLong = (text: string): boolean => isFigure(text) && text.length >= 4

/**
 * `z` a zero, `n` a number, `txt` anything longer than a figure (a remark, a unit), which may break. Figures do not break: `long` from
 * four digits on, `longer` from six, for columns that are made for two or three.
 */
function valueClass({ text, address }: TableCell): string {
  const figure = isFigure(text)
  const kind = text === '0' ? 'z' : isNumber(text) ? 'n' : ''
  const length = text === '' ? '' : !figure ? 'txt' : !isLong(text) ? '' : text.length < 6 ? 'long' : 'long longer'
  const total = address?.endsWith('.total') ? 'tot' : ''
  return ['zc', kind, length, total].filter(Boolean).join(' ')
}
