import { FORMS, type Report, type ReportCell, type Unit } from '#core/annual-report/index'
import { ANNUAL_REPORT_SCHEMA, ANNUAL_REPORT_VERSION, type AnnualReportJson } from './annual-report.ts'
import type { CellJson } from './cell.ts'

/** The report as data of our published schema. Where it was found in its file is not part of it; equal reports give equal JSON. */
export function reportToJson(report: Report): AnnualReportJson {
  const common = {
    schema: ANNUAL_REPORT_SCHEMA,
    version: ANNUAL_REPORT_VERSION,
    title: report.title?.value ?? null,
    agency: report.agency?.value ?? null,
    year: report.year?.value ?? null,
    lead: report.lead,
    headings: report.headings.map(({ section, text }) => ({ section, text })),
    texts: { ...report.texts },
    cells: Object.fromEntries(
      FORMS[report.form].cells.map(({ address, unit }) => [address, cellToJson(report.cells[address], unit)]),
    ),
    signature: { ...report.signature },
  } as const
  if (report.form === '2019') return { ...common, edition: '2019', form: '2019' }
  return { ...common, edition: '2021', form: report.form }
}

/** A cell as data; `formUnit` is the unit that its form states. */
export function cellToJson(cell: ReportCell | undefined, formUnit: Unit): CellJson {
  if (!cell) throw new Error('a report lacks a cell of its form')
  const remark = cell.remark === null ? {} : { remark: cell.remark }
  switch (cell.state) {
    case 'value':
      return { state: 'value', value: cell.value, unit: cell.unit ?? formUnit, ...remark }
    case 'blank':
      return { state: 'blank', ...(cell.source && { mark: cell.mark }), ...remark }
    case 'unreadable':
      return {
        state: 'unreadable',
        candidates: [...cell.candidates],
        ...(cell.source && { text: cell.source.text }),
        ...remark,
      }
  }
}

/** The bytes of a report file, as text: indented, so that two versions can be compared line by line. */
export const reportJsonText = (report: Report): string => `${JSON.stringify(reportToJson(report), null, 2)}\n`
