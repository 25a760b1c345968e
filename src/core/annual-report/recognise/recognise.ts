import type { Document, Table } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { FORMS } from '../form/index.ts'
import type { Report } from '../report.ts'
import { factsOf, lessSure } from './facts.ts'
import { findHeadings } from './headings.ts'
import { splitHeadings } from './inline.ts'
import { type Line, linesOf } from './lines.ts'
import { notesOf } from './notes.ts'
import { FORM_ROWS } from './rows.ts'
import { segmentsOf } from './segments.ts'
import { sideBySide } from './side-by-side.ts'
import { squash } from './squash.ts'
import { type FoundTables, findTables } from './tables.ts'
import { sectionTexts } from './texts.ts'
import { printedTitle, titleInLead } from './title.ts'
import { upright } from './upright.ts'

export interface RecogniseHint {
  /** Tells year and agency where the document does not. */
  readonly fileName: string
}

/**
 * The annual reports in a document, in order: every value cell of the form each is printed in, its texts and who made it when.
 * Errors: no-report, form-before-2019, file-truncated (the document ends inside a table), file-too-complex.
 */
export function recognise(document: Document, hint: RecogniseHint): Result<readonly Report[], Failure> {
  if (size(document) > MOST_CHARACTERS)
    return err(
      failure('file-too-complex', {
        what: { zh: `正文超过 ${MOST_CHARACTERS / 10_000} 万字`, en: `more than ${MOST_CHARACTERS} characters` },
      }),
    )
  const lines = splitHeadings(upright(linesOf(document)))
  const halves = sideBySide(lines) ?? [{ lines, year: null }]
  const reports: Report[] = []
  for (const half of halves) {
    for (const segment of segmentsOf(half.lines)) {
      if (segment.groups.length > MOST_GROUPS)
        return err(
          failure('file-too-complex', {
            what: { zh: `数字超过 ${MOST_GROUPS} 处`, en: `numbers in more than ${MOST_GROUPS} places` },
          }),
        )
      const tables = findTables(segment)
      if (!tables) continue
      if (tables.cutOff !== null)
        return err(
          failure('file-truncated', {
            where: {
              zh: `表三“${tables.cutOff}”一行之后没有内容`,
              en: `nothing behind row “${tables.cutOff}” of table 三`,
            },
          }),
        )
      reports.push(withYear(reportOf(document, segment.lines, tables, hint), half.year))
    }
  }
  return reports.length > 0 ? ok(withoutCopies(reports)) : err(refusal(lines))
}

/** The longest report seen has some sixty thousand characters; this is a list page with thirty of them. */
const MOST_CHARACTERS = 2_000_000

/** Runs of numbers in one report: sixty in its tables, a few hundred in its text. */
const MOST_GROUPS = 20_000

const size = ({ blocks }: Document): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? tableSize(block) : block.text.length), 0)

const tableSize = ({ rows }: Table): number =>
  rows.reduce((sum, { cells }) => sum + cells.reduce((own, { text }) => own + text.length + 1, 0), 0)

/** The year over one half of a side-by-side print says more than a title that covers both. */
const withYear = (report: Report, year: number | null): Report =>
  year === null ? report : { ...report, year: { value: year, certainty: 'likely', from: 'text', otherwise: [] } }

/** Some pages carry the report twice, as text and as print view: equal numbers, year and agency make one report. */
function withoutCopies(reports: readonly Report[]): readonly Report[] {
  const seen = new Set<string>()
  return reports.filter(({ cells, year, agency }) => {
    const numbers = Object.values(cells).map((cell) => (cell.state === 'value' ? cell.value : cell.state))
    const key = [year?.value, agency?.value, ...numbers].join()
    if (agency === null || !seen.has(key)) return seen.add(key)
    return false
  })
}

function reportOf(
  document: Document,
  lines: readonly Line[],
  tables: FoundTables,
  { fileName }: RecogniseHint,
): Report {
  const headings = findHeadings(lines, tables.extents)
  const title = printedTitle(lines, headings[0]?.line ?? tables.extents.t2?.from ?? 0)
  const { lead, texts, signature } = sectionTexts(lines, headings, title.end, tables.extents)
  const led = title.text === null ? titleInLead(lead) : null
  const isRecognised = document.isRecognised === true
  const told = factsOf({
    printed: title.text ?? led?.title ?? null,
    fileTitle: document.title,
    meta: document.meta,
    signature,
    lead,
    text: [lead, ...Object.values(texts)].join('\n'),
    fileName,
  })
  const facts = isRecognised ? lessSure(told) : told
  const found = headings.map(({ line: _, ...heading }) => heading)
  return {
    edition: FORMS[tables.form].edition,
    form: tables.form,
    ...facts,
    cells: tables.cells,
    texts,
    headings: found,
    lead: led?.rest ?? lead,
    signature,
    notes: notesOf(tables, { agency: facts.agency, headings: found, texts, isRecognised }),
  }
}

/** Words of the statistics form that was in use until 2018. */
const OLD_FORM = ['指标名称', '计量单位', '历年累计', '历年累积', '主动公开文件数', '受理依申请公开信息总数']

/** A text on the form names a few rows of table 三; a table names nearly all. */
const MOST_LABELS = 20

function refusal(lines: readonly Line[]): Failure {
  const texts = lines.map((line) => (line.kind === 'text' ? line.text : line.cells.map((cell) => cell.text).join('')))
  const words = squash(texts.join(''))
  if (OLD_FORM.filter((mark) => words.includes(mark)).length >= 2) return failure('form-before-2019')
  const labels = FORM_ROWS['2021'].t3.filter((row) => row.labels.some((label) => words.includes(label)))
  return failure(labels.length >= MOST_LABELS ? 'report-without-numbers' : 'no-report')
}
