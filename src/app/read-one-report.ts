import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { SourceFile } from './ports.ts'
import type { CheckedReport } from './read-report.ts'

export interface ReportReading {
  /** All reports of a file, read and checked: one entry a report or a failure, never empty. Bounded in time and memory by whoever does it. */
  readonly readReports: (file: SourceFile) => Promise<readonly Result<CheckedReport, Failure>[]>
}

/**
 * The one report of a file. What else lies in an archive beside it does not matter; a file with several reports is refused, because
 * each is filed under an agency and a year of its own.
 */
export async function readOneReport(
  { readReports }: ReportReading,
  file: SourceFile,
): Promise<Result<CheckedReport, Failure>> {
  const entries = await readReports(file)
  const reports = entries.flatMap((entry) => (entry.ok ? [entry.value] : []))
  const [report] = reports
  if (report === undefined) return entries[0] ?? err(failure('file-empty'))
  return reports.length > 1 ? err(failure('several-reports', { count: reports.length })) : ok(report)
}
