import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Ports, SourceFile } from './ports.ts'
import { type CheckedReport, readReport } from './read-report.ts'

/**
 * The one report of a file. What else lies in an archive beside it does not matter; a file with several reports is refused, because
 * each is filed under an agency and a year of its own.
 */
export async function readOneReport(
  ports: Pick<Ports, 'reader'>,
  file: SourceFile,
): Promise<Result<CheckedReport, Failure>> {
  const entries = await readReport(ports, file)
  const reports = entries.flatMap((entry) => (entry.ok ? [entry.value] : []))
  const [report] = reports
  if (report === undefined) return entries[0] ?? err(failure('file-empty'))
  return reports.length > 1 ? err(failure('several-reports', { count: reports.length })) : ok(report)
}
