import { type Report, reportDocument } from '#core/annual-report/index'
import { type Block, blocksToHtml, titleLines, titleToHtml } from '#core/document/index'
import { type Html, html, trusted } from '../html.ts'
import { reportTitle } from '../portal/report-rows.ts'
import type { CellMarks } from './marks.ts'

export interface Paper {
  readonly report: Report
  readonly agency: string
  readonly year: number | null
  /** Above the title, the quiet table of what the document is. With it the sheet is the page: its title is the main heading. */
  readonly head: Html | null
  readonly marks: CellMarks
}

/** The report as a sheet of paper: title, six sections, the tables of the form, signature; gaps are named, never filled. */
export function paper({ report, agency, year, head, marks }: Paper): Html {
  const document = reportDocument(report, { gapNotes: true })
  const title = report.title?.value ?? (year === null ? (document.title ?? '') : reportTitle(agency, year))
  return html`<article class="sheet paper">
${head}
${head === null ? quietTitle(title) : trusted(titleToHtml(title))}
${trusted(blocksToHtml(document.blocks.map((block) => markedBlock(block, marks))))}</article>`
}

const quietTitle = (title: string): Html =>
  html`<p class="doc-title">${titleLines(title).map((line, i) => [i > 0 && html`<br>`, line])}</p>`

/** A table with what the page adds to its cells. */
export function markedBlock(block: Block, marks: CellMarks): Block {
  if (block.kind !== 'table' || marks.size === 0) return block
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => {
      const mark = cell.address === undefined ? undefined : marks.get(cell.address)
      return mark === undefined ? cell : { ...cell, mark }
    }),
  }))
  return { ...block, rows }
}
