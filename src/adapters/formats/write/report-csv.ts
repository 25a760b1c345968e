import type { Report } from '#core/annual-report/index'
import { writeCsv } from '../csv.ts'
import { REPORT_HEADS, reportRows } from '../report-rows.ts'

/** A report in the long form, one row a cell; `read/csv.ts` gives it back as it was. */
export const writeReportCsv = (report: Report): Uint8Array => writeCsv([REPORT_HEADS, ...reportRows(report)])
