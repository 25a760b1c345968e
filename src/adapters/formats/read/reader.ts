import type { DocumentReader, ReportData, SourceFile } from '#app/ports'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, type Result } from '#core/shared/index'
import { detect, detectText } from './detect.ts'
import { decodeText } from './encoding.ts'
import { BYTE_READERS, TEXT_READERS } from './formats.ts'

const LIMIT_MB = 50

/**
 * Reads any file that is supported, by its content and not by its name. Runs in Node and in a browser worker alike.
 * Errors: file-empty, file-too-large, file-binary, format-mismatch, encoding-undecidable, and those of the format's reader.
 */
export const documentReader: DocumentReader = { read }

async function read(file: SourceFile): Promise<Result<readonly (Document | ReportData)[], Failure>> {
  if (file.bytes.length > LIMIT_MB * 2 ** 20) return err(failure('file-too-large', { limitMB: LIMIT_MB }))
  const detected = await detect(file.bytes, file.name)
  if (!detected.ok) return detected
  const { kind, mime } = detected.value
  if (kind === 'text') return readText(file)
  const reader = BYTE_READERS[kind]
  return reader ? reader(file, read) : err(failure('file-binary', { kind: mime }))
}

async function readText(file: SourceFile): Promise<Result<readonly (Document | ReportData)[], Failure>> {
  const text = decodeText(file.bytes)
  return text.ok ? TEXT_READERS[detectText(text.value, file.name)](text.value) : text
}
