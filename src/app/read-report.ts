import { check, type Finding, type Report, recognise } from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Ports, ReportData, SourceFile } from './ports.ts'

/** Larger files are refused before a reader sees them. */
export const MAX_FILE_MEGABYTES = 50

/** A report as read, with what the rules say about it. */
export interface CheckedReport {
  readonly report: Report
  readonly findings: readonly Finding[]
}

export interface ReadEntry {
  /** The file inside an archive, with its folders; null for a file that came alone. To be shown, never used as a path. */
  readonly entry: string | null
  readonly result: Result<CheckedReport, Failure>
}

/**
 * Reads the reports that a file holds and checks each by all rules. One entry a report or a failure, in the order of the file and
 * never empty: a document without a report does not hide the reports beside it.
 */
export async function readEntries({ reader }: Pick<Ports, 'reader'>, file: SourceFile): Promise<readonly ReadEntry[]> {
  if (file.bytes.byteLength > MAX_FILE_MEGABYTES * 1024 * 1024)
    return [{ entry: null, result: err(failure('file-too-large', { limitMB: MAX_FILE_MEGABYTES })) }]
  const read = await reader.read(file)
  if (!read.ok) return [{ entry: null, result: read }]
  return read.value.flatMap((found) =>
    checked(found, file.name).map((result) => ({ entry: found.entry?.name ?? null, result })),
  )
}

/** The same without the names of the entries. */
export const readReport = async (
  ports: Pick<Ports, 'reader'>,
  file: SourceFile,
): Promise<readonly ReadEntry['result'][]> => (await readEntries(ports, file)).map(({ result }) => result)

function checked(found: Document | ReportData, fileName: string): readonly ReadEntry['result'][] {
  if (found.entry?.failure) return [err(found.entry.failure)]
  const reports = 'report' in found ? ok([found.report]) : recognise(found, { fileName: found.entry?.name ?? fileName })
  if (!reports.ok) return [reports]
  return reports.value.map((report) => ok({ report, findings: check(report) }))
}
