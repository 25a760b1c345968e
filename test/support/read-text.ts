import { documentReader } from '#adapters/formats/read/reader'
import { type Report, recognise } from '#core/annual-report/index'
import type { Failure, Result } from '#core/shared/index'

/** The reports in a file of any format, as the whole way from bytes gives them. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Result<readonly Report[], Failure>> {
  const documents = await documentReader.read({ name, bytes })
  if (!documents.ok) return documents
  const reports: Report[] = []
  for (const document of documents.value) {
    if (!('blocks' in document)) throw new Error('a document was expected, not data')
    const found = recognise(document, { fileName: name })
    if (!found.ok) return found
    reports.push(...found.value)
  }
  return { ok: true, value: reports }
}

export const readText = (name: string, text: string): ReturnType<typeof readFile> =>
  readFile(name, new TextEncoder().encode(text))

/** The one report in a text. */
export async function readOne(name: string, text: string): Promise<Report> {
  const reports = await readText(name, text)
  if (!reports.ok) throw new Error(reports.error.code)
  const [report, ...more] = reports.value
  if (!report || more.length > 0) throw new Error(`${reports.value.length} reports`)
  return report
}
