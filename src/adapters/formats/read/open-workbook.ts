import { read, type WorkBook } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { listEntries, unpack } from './archive.ts'

/**
 * A workbook of any age, `rows` of each sheet. A new one is unpacked within our limits and handed on as a zip without compression, so that
 * no bomb reaches the library; macros are never looked at.
 * Errors: file-damaged, archive-bomb, file-encrypted.
 */
export function openXlsx(bytes: Uint8Array, rows: number): Result<WorkBook, Failure> {
  // A file that was cut off has lost its list of entries, while its first sheets may still be whole.
  const entries = listEntries(bytes)
  if (!entries.ok) return entries
  const parts = unpack(bytes, (key) => /\.(?:xml|rels)$/i.test(key))
  return parts.ok ? openWorkbook(zipSync(Object.fromEntries(parts.value), { level: 0 }), rows) : parts
}

/** One of before 2007 (.xls, .et). Errors: file-damaged, file-encrypted. */
export const openXls = (bytes: Uint8Array, rows: number): Result<WorkBook, Failure> => openWorkbook(bytes, rows)

function openWorkbook(bytes: Uint8Array, sheetRows: number): Result<WorkBook, Failure> {
  try {
    const options = { dense: true, nodim: true, cellNF: true, cellStyles: true, cellHTML: false } as const
    return ok(read(bytes, { type: 'array', sheetRows, ...options }))
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message)
    return err(isLocked ? failure('file-encrypted') : failure('file-damaged', { where: 'Excel' }))
  }
}
