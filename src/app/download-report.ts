import { type Report, reportDocument } from '#core/annual-report/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { fileNameFor } from './naming.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports, WrittenFormat } from './ports.ts'
import { type FoundReport, findPublished, type ReportQuery } from './show-report.ts'

export type DownloadFormat = WrittenFormat | 'json'
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = ['docx', 'pdf', 'xlsx', 'html', 'json']

/** Written files by key; the same key is written once, however many ask at a time. */
export interface WrittenFiles {
  readonly get: (key: string, write: () => Promise<Uint8Array>) => Promise<Uint8Array>
}

export interface DownloadPorts extends Pick<Ports, 'storage' | 'writer'> {
  readonly files: WrittenFiles
  /** A report as the JSON of docs/schema/annual-report.json. */
  readonly encodeJson: (report: Report) => Uint8Array
}

export interface DownloadedReport {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A published report as a file, written from the stored reading, never from the file that came in. PUB-4 */
export async function downloadReport(
  ports: DownloadPorts,
  actor: Actor,
  query: ReportQuery & { readonly format: DownloadFormat },
): Promise<Result<DownloadedReport, Failure>> {
  const permitted = permit(actor, 'download-report')
  if (!permitted.ok) return permitted
  const found = await ports.storage.read((store) => findPublished(store, query))
  if (!found.ok) return found
  return ok(await writtenFile(ports, found.value, query.format))
}

/** The file of a report that the actor was shown. A reading never changes, so its files are good as long as the publication is the same. */
export async function writtenFile(
  ports: Omit<DownloadPorts, 'storage'>,
  shown: FoundReport,
  format: DownloadFormat,
): Promise<DownloadedReport> {
  const { agency, record, reading } = shown
  const key = `${reading.id} ${record.publishedAt} ${format}`
  return {
    fileName: fileNameFor(agency.name, record.year, format),
    bytes: await ports.files.get(key, () => write(ports, shown, format)),
  }
}

async function write(
  { writer, encodeJson }: Omit<DownloadPorts, 'storage'>,
  { agency, record, reading }: FoundReport,
  format: DownloadFormat,
): Promise<Uint8Array> {
  if (format === 'json') return encodeJson(reading.report)
  const document = reportDocument(reading.report, { gapNotes: true })
  return writer.write(document, format, { at: record.publishedAt, demonstration: agency.demonstration })
}
