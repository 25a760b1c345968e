import type { DocumentReader, ReportData, SourceFile } from '#app/ports'
import type { Document } from '#core/document/index'
import type { Failure, Result } from '#core/shared/index'
import type { TextKind } from './detect.ts'
import { readMarkdown } from './markdown.ts'
import { pageOf } from './markdown-page.ts'
import { readPlainText } from './text.ts'
import { UNSUPPORTED } from './unsupported.ts'
import { readZip } from './zip.ts'

/** `readInner` reads a file found inside another (a zip's entry) as if it had come alone. */
type ByteReader = (
  file: SourceFile,
  readInner: DocumentReader['read'],
) => Promise<Result<readonly (Document | ReportData)[], Failure>>

type TextReader = (text: string) => Promise<Result<readonly (Document | ReportData)[], Failure>>

// Their libraries are large, so each is loaded when its first file comes.
const docx: ByteReader = async (file) => (await import('./docx.ts')).readDocx(file)
const xlsx: ByteReader = async (file) => (await import('./workbook.ts')).readXlsx(file)

/** The readers of binary formats by file-type's word for the content. One line a format. */
export const BYTE_READERS: Readonly<Partial<Record<string, ByteReader>>> = {
  ...UNSUPPORTED,
  docx,
  docm: docx,
  dotx: docx,
  xlsx,
  xlsm: xlsx,
  xltx: xlsx,
  cfb: async (file) => (await import('./legacy.ts')).readCompound(file),
  pdf: async (file) => (await import('./pdf.ts')).readPdf(file),
  zip: readZip,
}

/** The readers of texts, already decoded. */
export const TEXT_READERS: Readonly<Record<TextKind, TextReader>> = {
  json: async (text) => (await import('./json.ts')).readJson(text),
  csv: async (text) => (await import('./csv.ts')).readReportCsv(text),
  sheet: async (text) => (await import('./sheet-csv.ts')).readSheetCsv(text),
  html: async (text) => (await import('./html.ts')).readHtml(text),
  markdownPage: async (text) => (await import('./html.ts')).readHtml(pageOf(text)),
  markdown: async (text) => readMarkdown(text),
  text: async (text) => readPlainText(text),
}
