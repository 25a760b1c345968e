import { type Report, reportDocument } from '#core/annual-report/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { fileNameFor } from './naming.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports, WrittenFormat } from './ports.ts'
import { findPublished, type ReportQuery, type ShownReport } from './show-report.ts'

export type DownloadFormat = WrittenFormat | 'json'
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = ['docx', 'pdf', 'html', 'json']

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
  return ok({
    fileName: fileNameFor(found.value.agency.name, query.year, query.format),
    bytes: await written(ports, found.value, query.format),
  })
}

/** A reading never changes, so its files are good as long as the publication is the same one. */
const written = (ports: DownloadPorts, shown: ShownReport, format: DownloadFormat): Promise<Uint8Array> =>
  ports.files.get(`${shown.reading.id} ${shown.record.publishedAt} ${format}`, () => write(ports, shown, format))

async function write({ writer, encodeJson }: DownloadPorts, shown: ShownReport, format: DownloadFormat) {
  const { report } = shown.reading
  if (format === 'json') return encodeJson(report)
  const { demonstration } = shown.agency
  return writer.write(reportDocument(report, { gapNotes: true }), format, {
    at: shown.record.publishedAt,
    demonstration,
  })
}
