import { afterAll, describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import type { Instant, WrittenFormat } from '#app/ports'
import { readReport } from '#app/read-report'
import { FORMS, type FormId, type Report, type ReportCell, reportDocument } from '#core/annual-report/index'
import { blankCell, plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import { documentReader } from './reader.ts'

const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())

const OPTIONS = { at: '2022-01-14T00:00:00.000Z' as Instant, demonstration: false }

/** Numbers of one to seven digits, blanks and money with six decimals, the same for the same seed; texts move the tables over the pages. */
function filledReport(form: FormId, seed: number): Report {
  const next = random(seed)
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

function random(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
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

const CASES = (['2021', '2021-single', '2019'] as const).flatMap((form) =>
  [1, 2, 3, 4, 5, 6].map((seed) => ({ form, seed })),
)

describe.each(['docx', 'pdf'] as const)('a report that we wrote as %s', (format) => {
  it.each(CASES)('reads back with every cell: form $form, seed $seed', async ({ form, seed }) => {
    const report = filledReport(form, seed)
    const read = await readBack(report, format)
    expect(read?.form).toBe(form)
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
