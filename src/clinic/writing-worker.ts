import './polyfills.ts'
import { zipSync } from 'fflate'
import { writeDocx } from '#adapters/formats/write/docx'
import { writeHtml } from '#adapters/formats/write/html'
import { writeTableCsv } from '#adapters/formats/write/table-csv'
import { writeXlsx } from '#adapters/formats/write/xlsx'
import type { WriteOptions } from '#app/ports'
import { reportJsonText } from '#contract/index'
import type { Report } from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { serve } from './serve.ts'

export interface NamedDocument {
  /** Of the file in the zip. */
  readonly name: string
  readonly document: Document
}

/** What is written: a document in a format, a report as data, or several documents in a zip, by their names. */
export type WritingRequest =
  | {
      readonly kind: 'document'
      readonly document: Document
      readonly format: WrittenHere
      readonly options: WriteOptions
    }
  | { readonly kind: 'json'; readonly report: Report }
  | { readonly kind: 'zip'; readonly documents: readonly NamedDocument[]; readonly options: WriteOptions }

/** The bytes of the file. */
export type WritingReply = Uint8Array<ArrayBuffer>

serve<WritingRequest, WritingReply>(async (request) => new Uint8Array(await write(request)))

async function write(request: WritingRequest): Promise<Uint8Array> {
  switch (request.kind) {
    case 'document':
      return WRITERS[request.format](request.document, request.options)
    case 'json':
      return new TextEncoder().encode(reportJsonText(request.report))
    case 'zip':
      return zipOf(request.documents, request.options)
  }
}

const WRITERS = { docx: writeDocx, xlsx: writeXlsx, html: writeHtml, csv: writeTableCsv } as const
export type WrittenHere = keyof typeof WRITERS

/** Word files in one zip. */
async function zipOf(documents: readonly NamedDocument[], options: WriteOptions): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const { name, document } of documents) files[name] = await writeDocx(document, options)
  return zipSync(files, { level: 0 })
}
