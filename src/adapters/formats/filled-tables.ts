import type { WorkBook, WorkSheet } from '@e965/xlsx'
import type { SourceFile } from '#app/ports'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { parseCsv } from './csv.ts'
import { detect } from './read/detect.ts'
import { decodeText } from './read/encoding.ts'
import { openXls, openXlsx } from './read/open-workbook.ts'
import { workbookText } from './read/workbook-cell.ts'

/** One row of a table that people filled in, as text. */
export interface FilledRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

export interface TableLimits {
  readonly megabytes: number
  /** One more than a table may have, so that a longer one is refused and not cut. */
  readonly rows: number
  /** Whether the first row of a text tells that GB18030 makes sense of it. */
  readonly knowsHeads: (heads: readonly string[]) => boolean
}

const MOST_COLUMNS = 60

/**
 * The tables of a workbook, one a sheet, or the one of a CSV. Empty rows are left out.
 * Errors: file-empty, file-too-large, file-binary, format-mismatch, file-damaged, file-encrypted, archive-bomb, encoding-undecidable.
 */
export async function filledTables(
  { bytes, name }: SourceFile,
  limits: TableLimits,
): Promise<Result<readonly (readonly FilledRow[])[], Failure>> {
  if (bytes.length > limits.megabytes * 2 ** 20) return err(failure('file-too-large', { limitMB: limits.megabytes }))
  const detected = await detect(bytes, name)
  if (!detected.ok) return detected
  const { kind, mime } = detected.value
  if (kind === 'text') {
    const text = textOf(bytes, limits)
    return text.ok ? ok([parseCsv(text.value)]) : text
  }
  if (!WORKBOOKS.has(kind)) return err(failure('file-binary', { kind: mime }))
  const book = kind === 'cfb' ? openXls(bytes, limits.rows) : openXlsx(bytes, limits.rows)
  return book.ok ? ok(sheetsOf(book.value)) : book
}

/** As file-type names them; a `cfb` is a workbook of before 2007, or the library refuses it. */
const WORKBOOKS = new Set(['xlsx', 'xlsm', 'cfb'])

/** A table of names alone has none of the words by which prose is known: whether GB18030 makes sense of it is told by its heads. */
function textOf(bytes: Uint8Array, { knowsHeads }: TableLimits): Result<string, Failure> {
  const text = decodeText(bytes)
  if (text.ok) return text
  const guess = new TextDecoder('gb18030').decode(bytes)
  const heads = parseCsv(guess.slice(0, guess.search(/[\r\n]|$/)))[0]?.fields ?? []
  return knowsHeads(heads) ? ok(guess) : text
}

const sheetsOf = ({ SheetNames, Sheets }: WorkBook): (readonly FilledRow[])[] =>
  SheetNames.flatMap((name) => {
    const sheet = Sheets[name]
    return sheet ? [rowsOf(sheet)] : []
  })

/** Hidden rows too: the preview shows whatever would be taken over. */
function rowsOf(sheet: WorkSheet): FilledRow[] {
  const rows: readonly (readonly Parameters<typeof workbookText>[0][] | undefined)[] = sheet['!data'] ?? []
  return rows.flatMap((row, r) => {
    const fields = Array.from(row?.slice(0, MOST_COLUMNS) ?? [], workbookText)
    return fields.some((field) => field !== '') ? [{ line: r + 1, fields }] : []
  })
}
