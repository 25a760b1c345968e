import type { ReportData } from '#app/ports'
import { type Failure, ok, type Result } from '#core/shared/index'
import { parseCsv } from '../csv.ts'
import { reportFromRows } from '../report-rows.ts'

/** A report in the long form, as `write/report-csv.ts` writes it. Error: csv-invalid. */
export function readReportCsv(text: string): Result<readonly ReportData[], Failure> {
  const report = reportFromRows(parseCsv(text).slice(1))
  return report.ok ? ok([{ report: report.value }]) : report
}
