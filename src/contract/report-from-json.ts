import {
  type CellSource,
  FORMS,
  type FoundHeading,
  type Read,
  type Report,
  type ReportCell,
  SECTIONS,
  type Signature,
} from '#core/annual-report/index'
import { type Bilingual, err, type Failure, failure, ok, parseLocalDate, type Result } from '#core/shared/index'
import { type AnnualReportJson, annualReport } from './annual-report.ts'
import type { CellJson } from './cell.ts'

/** The report that a parsed JSON holds, or `json-invalid` with the first place that breaks the schema. */
export function reportFromJson(json: unknown): Result<Report, Failure> {
  const parsed = annualReport.safeParse(json)
  if (!parsed.success) return err(failure('json-invalid', { where: firstPlace(parsed.error.issues) }))
  const { data } = parsed
  return ok({
    edition: data.edition,
    form: data.form,
    title: stated(data.title),
    agency: stated(data.agency),
    year: stated(data.year),
    cells: cellsOf(data),
    texts: data.texts,
    headings: data.headings.map((heading) => foundHeading(heading, data)),
    lead: data.lead,
    signature: signatureOf(data.signature),
    notes: [],
  })
}

/** What the data say of themselves is certain: there is no print to misread. */
const stated = <T>(value: T | null): Read<T> | null =>
  value === null ? null : { value, certainty: 'certain', from: 'meta', otherwise: [] }

function cellsOf({ form, cells }: AnnualReportJson): Report['cells'] {
  return Object.fromEntries(
    FORMS[form].cells.map(({ address, unit }): [string, ReportCell] => {
      const cell = cells[address]
      if (!cell) throw new Error(`the schema let a report without ${address} pass`)
      return [address, cellFromJson(cell, unit)]
    }),
  )
}

function cellFromJson(cell: CellJson, formUnit: string): ReportCell {
  const remark = cell.remark ?? null
  switch (cell.state) {
    case 'value': {
      const unit = cell.unit === undefined || cell.unit === formUnit ? null : cell.unit
      return { state: 'value', value: cell.value, unit, readBy: [], remark, source: null }
    }
    case 'blank':
      return { state: 'blank', mark: cell.mark ?? '', remark, source: printed(cell.mark) }
    case 'unreadable':
      return { state: 'unreadable', candidates: cell.candidates, remark, source: printed(cell.text) }
  }
}

const printed = (text: string | undefined): CellSource | null => (text === undefined ? null : { text, position: {} })

const bare = (text: string): string => text.replaceAll(/\s/g, '')

function foundHeading(
  { section, text }: AnnualReportJson['headings'][number],
  { edition }: AnnualReportJson,
): FoundHeading {
  const official = SECTIONS[edition].find((s) => s.key === section)?.heading ?? ''
  return { section, text, exact: bare(text) === bare(official), position: {} }
}

function signatureOf({ agency, date }: AnnualReportJson['signature']): Signature {
  const day = date === null ? null : parseLocalDate(date)
  return { agency, date: day?.ok ? day.value : null }
}

/** `cells.t3.open.natural`, or the top when the whole is no report. Of a cell with several shapes, the innermost place. */
function firstPlace(issues: readonly { readonly path: readonly PropertyKey[] }[]): string | Bilingual {
  const path = issues[0]?.path ?? []
  return path.length === 0 ? { zh: '最外层', en: 'the outermost level' } : path.map(String).join(' / ')
}
