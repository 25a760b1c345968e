import { Lanes } from '#adapters/formats/reading/lanes'
import { fileNameFor, fileNamePart } from '#app/naming'
import type { Instant, WriteOptions } from '#app/ports'
import { batchOutcome, batchSummary, reportDocument, returnNotice } from '#core/annual-report/index'
import { type Failure, type Result, tell } from '#core/shared/index'
import type { ClinicFormat } from '#views/index'
import type { Batch, BatchReport } from './batch.ts'
import { startThread } from './threads.ts'
import type { NamedDocument, WritingReply, WritingRequest } from './writing-worker.ts'

const LONGEST_MS = 60_000

/** A file for the person to keep. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const options = (): WriteOptions => ({ at: new Date().toISOString() as Instant, demonstration: false })

/** Makes files in a worker of its own, so that reading goes on meanwhile. */
export class Writing {
  readonly #lanes: Lanes<WritingRequest, WritingReply>
  readonly #pdfAddress: string

  constructor(address: string, pdfAddress: string) {
    this.#lanes = new Lanes<WritingRequest, WritingReply>({
      most: 1,
      longestMs: LONGEST_MS,
      start: (heard) => startThread(address, heard),
    })
    this.#pdfAddress = pdfAddress
  }

  prepare(): void {
    this.#lanes.prepare()
  }

  async report(found: BatchReport, format: ClinicFormat): Promise<MadeFile> {
    const name = reportFileName(found, format)
    if (format === 'json') return { name, bytes: await this.#write({ kind: 'json', report: found.report }) }
    const document = reportDocument(found.report, { gapNotes: false })
    return { name, bytes: await this.#write({ kind: 'document', document, format, options: options() }) }
  }

  /** The one file that the site makes: the report is sent to it, and nothing else. */
  async pdf(found: BatchReport): Promise<MadeFile> {
    const body = await this.#write({ kind: 'json', report: found.report })
    const headers = { 'content-type': 'application/json', accept: 'application/pdf, application/json' }
    const answer = await fetch(this.#pdfAddress, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(await refusalOf(answer))
    return { name: reportFileName(found, 'pdf'), bytes: new Uint8Array(await answer.arrayBuffer()) }
  }

  async summary(batch: Batch, format: 'csv' | 'xlsx'): Promise<MadeFile> {
    const document = batchSummary(batch.lines())
    return {
      name: `年报体检结果.${format}`,
      bytes: await this.#write({ kind: 'document', document, format, options: options() }),
    }
  }

  /** The notice to one agency, or a zip of the notices to several. */
  async notices(reports: readonly BatchReport[]): Promise<MadeFile> {
    const documents = noticesTo(reports)
    const [only] = documents
    if (only !== undefined && documents.length === 1)
      return {
        name: only.name,
        bytes: await this.#write({ kind: 'document', document: only.document, format: 'docx', options: options() }),
      }
    return { name: '退回修改通知.zip', bytes: await this.#write({ kind: 'zip', documents, options: options() }) }
  }

  async #write(request: WritingRequest): Promise<WritingReply> {
    const written: Result<WritingReply, Failure> = await this.#lanes.run(request)
    if (!written.ok) throw new Error(tell(written.error).message.zh)
    return written.value
  }
}

/** Reports that go back: those with errors, by agency. */
export function agenciesToTell(reports: readonly BatchReport[]): ReadonlyMap<string, readonly BatchReport[]> {
  const wrong = reports.filter(({ report, findings }) => batchOutcome(report, findings).verdict === 'wrong')
  const byAgency = new Map<string, BatchReport[]>()
  for (const found of wrong) {
    const agency = found.report.agency?.value ?? ''
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), found])
  }
  return byAgency
}

function noticesTo(reports: readonly BatchReport[]): readonly NamedDocument[] {
  return [...agenciesToTell(reports)].map(([agency, returned]) => ({
    name: `退回修改通知${agency === '' ? '' : `-${fileNamePart(agency)}`}.docx`,
    document: returnNotice(agency === '' ? '＿＿＿＿＿＿＿＿' : agency, returned),
  }))
}

function reportFileName({ file, report: { agency, year } }: BatchReport, extension: string): string {
  if (agency !== null && year !== null) return fileNameFor(agency.value, year.value, extension)
  const base = fileNamePart(
    file
      .split(/[\\/›]/)
      .at(-1)
      ?.trim() ?? '',
  ).replace(/\.[^.]*$/, '')
  return `${base}.${extension}`
}

/** The site answers a refusal in the words of its catalogue. */
async function refusalOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null)
  if (typeof body !== 'object' || body === null || !('error' in body)) return String(answer.status)
  const { error } = body
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(answer.status)
}

/** Hands a file to the browser's downloads. */
export function save({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
