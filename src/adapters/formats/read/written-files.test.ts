import { afterAll, describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import type { Instant, WrittenFormat } from '#app/ports'
import { readReport } from '#app/read-report'
import {
  type CellAddress,
  FORMS,
  type FormId,
  type Report,
  type ReportCell,
  recognise,
  reportDocument,
} from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { random } from '../../../../test/support/numbers.ts'
import { blankCell, plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import { workbookOf } from '../../../../test/support/plain-workbook.ts'
import { documentOf } from './pdf-document.ts'
import { openPdf } from './pdf-engine.ts'
import type { PageContent } from './pdf-geometry.ts'
import { readPage } from './pdf-page.ts'
import { documentReader } from './reader.ts'

const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())

const OPTIONS = { at: '2022-01-14T00:00:00.000Z' as Instant, demonstration: false }

/** Numbers of one to seven digits, blanks and money with six decimals, the same for the same seed; texts move the tables over the pages. */
function filledReport(form: FormId, seed: number): Report {
  const fraction = random(seed)
  const next = (below: number): number => Math.floor(fraction() * below)
  const cellOf = (kind: string): ReportCell => {
    if (next(12) === 0) return blankCell()
    if (kind === 'money') return valueCell(next(10_000_000) / 10 ** next(7))
    return valueCell(next(10 ** (1 + next(kind === 'count' ? 7 : 3))))
  }
  const cells = Object.fromEntries(FORMS[form].cells.map(({ address, kind }) => [address, cellOf(kind)]))
  const text = (paragraphs: number): string =>
    Array.from(
      { length: paragraphs },
      (_, i) => `${i}这一段文字用来推移表格的位置，每段长短不一。${'字'.repeat(next(90))}。`,
    ).join('\n')
  return { ...plainReport(form, cells), texts: { 一: text(1 + next(18)), 五: text(2), 六: '无。' } }
}

const printed = (cell: ReportCell | undefined): unknown =>
  cell?.state === 'value' ? cell.value : cell?.state === 'blank' ? 'blank' : cell

const numbersOf = (report: Report | undefined): unknown =>
  report && Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, printed(cell)]))

async function readBack(report: Report, format: WrittenFormat): Promise<Report | undefined> {
  const bytes = await writer.write(reportDocument(report, { gapNotes: false }), format, OPTIONS)
  const [result] = await readReport({ reader: documentReader }, { name: `report.${format}`, bytes })
  if (!result?.ok) throw new Error(result?.error.code ?? 'no document')
  return result.value.report
}

const CASES = (['2021', '2021-single', '2019'] as const).flatMap((form) => [1, 2, 3].map((seed) => ({ form, seed })))

describe.each(['docx', 'pdf'] as const)('a report that we wrote as %s', (format) => {
  it.each(CASES)('reads back with every cell: form $form, seed $seed', async ({ form, seed }) => {
    const report = filledReport(form, seed)
    const read = await readBack(report, format)
    expect(read?.form).toBe(form)
    expect(numbersOf(read)).toEqual(numbersOf(report))
  })
})

/** The PDF's document as if it had no ruled line at all. */
async function unruled(bytes: Uint8Array): Promise<Document> {
  const pdf = await openPdf(bytes).promise
  const pages: PageContent[] = []
  for (let n = 1; n <= pdf.numPages; n++) pages.push({ ...(await readPage(await pdf.getPage(n))), rules: [] })
  await pdf.loadingTask.destroy()
  return documentOf(pages, [])
}

it.each(CASES)(
  'no number is claimed that is not there when a PDF has no rules: form $form, seed $seed',
  async ({ form, seed }) => {
    const report = filledReport(form, seed)
    const bytes = await writer.write(reportDocument(report, { gapNotes: false }), 'pdf', OPTIONS)
    const reports = recognise(await unruled(bytes), { fileName: 'report.pdf' })
    const cells = reports.ok ? Object.entries(reports.value[0]?.cells ?? {}) : []
    const claimed = cells.filter(([, cell]) => cell.state === 'value' && cell.source)
    const wrong = claimed.filter(([address, cell]) => printed(cell) !== printed(report.cells[address as CellAddress]))
    expect(wrong.map(([address, cell]) => `${address}: ${printed(cell)}`)).toEqual([])
  },
)

describe.each([
  ['one sheet', false],
  ['a sheet for each table', true],
] as const)('a report in a workbook, %s', (_, sheetEach) => {
  it.each(CASES)('reads back with every cell: form $form, seed $seed', async ({ form, seed }) => {
    const report = filledReport(form, seed)
    const bytes = workbookOf(reportDocument(report, { gapNotes: false }), sheetEach)
    const [result] = await readReport({ reader: documentReader }, { name: 'report.xlsx', bytes })
    const read = result?.ok ? result.value.report : undefined
    expect(read?.title?.value).toBe(report.title?.value)
    expect(numbersOf(read)).toEqual(numbersOf(report))
  })
})

it.each(['docx', 'pdf'] as const)('texts, title and signature of a report written as %s read back', async (format) => {
  const report = filledReport('2021', 10)
  const read = await readBack(report, format)
  expect(read?.texts).toMatchObject(report.texts)
  expect(read?.title?.value).toBe(report.title?.value)
  expect(read?.signature).toEqual(report.signature)
})
