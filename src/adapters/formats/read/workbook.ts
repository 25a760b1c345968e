import { read, type WorkBook } from '@e965/xlsx'
import { zipSync } from 'fflate'
import type { SourceFile } from '#app/ports'
import type { Block, Document, MetaField } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { CHECK_SHEET, TEXT_SHEET } from '../workbook-names.ts'
import { unpack } from './archive.ts'
import { sheetBlocks } from './workbook-blocks.ts'
import { inOrderOfSections } from './workbook-order.ts'
import { MOST_ROWS, sheetRows } from './workbook-sheet.ts'

const MOST_SHEETS = 100

/**
 * A workbook (.xlsx, .xlsm), all its visible sheets as one document; macros are never looked at. It is unpacked within our limits and
 * handed on as a zip without compression, so that no bomb reaches the library.
 * Errors: file-damaged, archive-bomb, file-encrypted.
 */
export async function readXlsx({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const parts = unpack(bytes, (key) => /\.(?:xml|rels)$/i.test(key))
  if (!parts.ok) return parts
  return readWorkbook(zipSync(Object.fromEntries(parts.value), { level: 0 }))
}

/** A workbook of before 2007 (.xls, .et). Errors: file-damaged, file-encrypted. */
export async function readXls({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  return readWorkbook(bytes)
}

function readWorkbook(bytes: Uint8Array): Result<readonly Document[], Failure> {
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      nodim: true,
      sheetRows: MOST_ROWS,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
    })
    return ok([documentOf(book)])
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message)
    return err(isLocked ? failure('file-encrypted') : failure('file-damaged', { where: 'Excel' }))
  }
}

function documentOf(book: WorkBook): Document {
  const blocks: Block[] = []
  for (const [i, name] of book.SheetNames.slice(0, MOST_SHEETS).entries()) {
    const sheet = book.Sheets[name]
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    if (!sheet || isHidden || name === CHECK_SHEET) continue
    const tables = blocks.filter((b) => b.kind === 'table').length
    blocks.push(...sheetBlocks(sheetRows(sheet), { sheet: name, tables }))
  }
  const ordered = book.SheetNames.includes(TEXT_SHEET) ? inOrderOfSections(blocks) : blocks
  const [first] = ordered
  const title = first?.kind === 'paragraph' && !/^[一二三四五六七八九十]、/.test(first.text) ? first.text : null
  return { title, meta: metaOf(book), blocks: ordered }
}

function metaOf({ Props }: WorkBook): readonly MetaField[] {
  const fields = { title: Props?.Title, subject: Props?.Subject, keywords: Props?.Keywords, Company: Props?.Company }
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [{ name, value }] : [],
  )
}
