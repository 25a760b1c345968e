import { check, type Finding, type Report, recognise } from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Ports, SourceFile } from './ports.ts'

/** Larger files are refused before a reader sees them. */
export const MAX_FILE_MEGABYTES = 50

/** A report as read, with what the rules say about it. */
export interface CheckedReport {
  readonly report: Report
  readonly findings: readonly Finding[]
}

/**
 * Reads the reports that a file holds and checks each by all rules. One entry a report or a failure, in the order of the file and
 * never empty: a document without a report does not hide the reports beside it.
 */
export async function readReport(
  { reader }: Pick<Ports, 'reader'>,
  file: SourceFile,
): Promise<readonly Result<CheckedReport, Failure>[]> {
  if (file.bytes.byteLength > MAX_FILE_MEGABYTES * 1024 * 1024)
    return [err(failure('file-too-large', { limitMB: MAX_FILE_MEGABYTES }))]
  const read = await reader.read(file)
  return read.ok ? read.value.flatMap((document) => checkDocument(document, file.name)) : [read]
}

function checkDocument(document: Document, fileName: string): readonly Result<CheckedReport, Failure>[] {
  if (document.entry?.failure) return [err(document.entry.failure)]
  const recognised = recognise(document, { fileName: document.entry?.name ?? fileName })
  if (!recognised.ok) return [recognised]
  return recognised.value.map((report) => ok({ report, findings: check(report, { previous: null }) }))
}
