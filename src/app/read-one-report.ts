import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { SourceFile } from './ports.ts'
import type { CheckedReport, ReadEntry } from './read-report.ts'

export interface ReportReading {
  /** All reports of a file, read and checked: one entry a report or a failure, never empty. Bounded in time and memory by whoever does it. */
  readonly readReports: (file: SourceFile) => Promise<readonly ReadEntry[]>
}

export interface ReadFile {
  /** One or more, in the order of the file. */
  readonly reports: readonly [CheckedReport, ...CheckedReport[]]
  /** What else lies in the file, and why nothing could be read from it. */
  readonly failures: readonly UnreadEntry[]
}

export interface UnreadEntry extends Pick<ReadEntry, 'entry'> {
  readonly failure: Failure
}

/** The reports of a file, or why there is none. */
export async function readAllReports(
  { readReports }: ReportReading,
  file: SourceFile,
): Promise<Result<ReadFile, Failure>> {
  const entries = await readReports(file)
  const failures = entries.flatMap(({ entry, result }) => (result.ok ? [] : [{ entry, failure: result.error }]))
  const [first, ...others] = entries.flatMap(({ result }) => (result.ok ? [result.value] : []))
  if (first === undefined) return err(failures[0]?.failure ?? failure('file-empty'))
  return ok({ reports: [first, ...others], failures })
}

/** The one report of a file that must hold no other. */
export async function readOneReport(ports: ReportReading, file: SourceFile): Promise<Result<CheckedReport, Failure>> {
  const read = await readAllReports(ports, file)
  if (!read.ok) return read
  const { reports } = read.value
  return reports.length > 1 ? err(failure('several-reports', { count: reports.length })) : ok(reports[0])
}
