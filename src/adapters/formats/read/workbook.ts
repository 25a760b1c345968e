import type { WorkBook } from '@e965/xlsx'
import type { SourceFile } from '#app/ports'
import type { Block, Document, MetaField } from '#core/document/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { CHECK_SHEET, TEXT_SHEET } from '../workbook-names.ts'
import { openXls, openXlsx } from './open-workbook.ts'
import { sheetBlocks } from './workbook-blocks.ts'
import { inOrderOfSections } from './workbook-order.ts'
import { MOST_ROWS, sheetRows } from './workbook-sheet.ts'

const MOST_SHEETS = 100

/** A workbook (.xlsx, .xlsm), all its visible sheets as one document. Errors: file-damaged, archive-bomb, file-encrypted. */
export async function readXlsx({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const book = openXlsx(bytes, MOST_ROWS)
  return book.ok ? ok([documentOf(book.value)]) : book
}

/** A workbook of before 2007 (.xls, .et). Errors: file-damaged, file-encrypted. */
export async function readXls({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const book = openXls(bytes, MOST_ROWS)
  return book.ok ? ok([documentOf(book.value)]) : book
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
