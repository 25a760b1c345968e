import type { WorkBook, WorkSheet } from '@e965/xlsx'
import type { SourceFile } from '#app/ports'
import {
  AGENCY_TABLE,
  type OrganisationTables,
  PEOPLE_TABLE,
  type TableRow,
  tableKindOf,
} from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { parseCsv } from '../formats/csv.ts'
import { detect } from '../formats/read/detect.ts'
import { decodeText } from '../formats/read/encoding.ts'
import { openXls, openXlsx } from '../formats/read/open-workbook.ts'
import { workbookText } from '../formats/read/workbook-cell.ts'

/** 180,000 agencies of a province with all columns come to about 20 MB as CSV. */
const LIMIT_MB = 30
/** One more than a table may have, so that a longer one is refused and not cut. */
const MOST_ROWS = 200_002
const MOST_COLUMNS = 60
const NAMES = { agencies: AGENCY_TABLE, people: PEOPLE_TABLE } as const

/**
 * The tables of an organisation in workbooks and CSV files, told apart by their heads. Sheets without such heads are passed over.
 * Errors: file-empty, file-too-large, file-binary, format-mismatch, file-damaged, file-encrypted, archive-bomb, encoding-undecidable,
 * table-unknown, table-given-twice.
 */
export async function readOrganisationFiles(
  files: readonly SourceFile[],
): Promise<Result<OrganisationTables, Failure>> {
  let found: OrganisationTables = { agencies: null, people: null }
  for (const file of files) {
    const tables = await tablesOf(file)
    if (!tables.ok) return tables
    const named = tables.value.map((rows) => ({ kind: tableKindOf(rows[0]?.fields ?? []), rows }))
    if (named.every(({ kind }) => kind === null))
      return err(failure('table-unknown', { file: file.name.slice(0, 100) }))
    for (const { kind, rows } of named) {
      if (kind === null) continue
      if (found[kind] !== null) return err(failure('table-given-twice', { table: NAMES[kind] }))
      found = { ...found, [kind]: rows }
    }
  }
  return ok(found)
}

async function tablesOf({ bytes, name }: SourceFile): Promise<Result<readonly (readonly TableRow[])[], Failure>> {
  if (bytes.length > LIMIT_MB * 2 ** 20) return err(failure('file-too-large', { limitMB: LIMIT_MB }))
  const detected = await detect(bytes, name)
  if (!detected.ok) return detected
  const { kind, mime } = detected.value
  if (kind === 'text') {
    const text = textOf(bytes)
    return text.ok ? ok([parseCsv(text.value)]) : text
  }
  if (!WORKBOOKS.has(kind)) return err(failure('file-binary', { kind: mime }))
  const book = kind === 'cfb' ? openXls(bytes, MOST_ROWS) : openXlsx(bytes, MOST_ROWS)
  return book.ok ? ok(sheetsOf(book.value)) : book
}

/** As file-type names them; a `cfb` is a workbook of before 2007, or the library refuses it. */
const WORKBOOKS = new Set(['xlsx', 'xlsm', 'cfb'])

/** A table of names alone has none of the words by which prose is known: whether GB18030 makes sense of it is told by its heads. */
function textOf(bytes: Uint8Array): Result<string, Failure> {
  const text = decodeText(bytes)
  if (text.ok) return text
  const guess = new TextDecoder('gb18030').decode(bytes)
  const heads = parseCsv(guess.slice(0, guess.search(/[\r\n]|$/)))[0]?.fields ?? []
  return tableKindOf(heads) === null ? text : ok(guess)
}

const sheetsOf = ({ SheetNames, Sheets }: WorkBook): (readonly TableRow[])[] =>
  SheetNames.flatMap((name) => {
    const sheet = Sheets[name]
    return sheet ? [rowsOf(sheet)] : []
  })

/** Hidden rows too: the preview shows whatever would be taken over. */
function rowsOf(sheet: WorkSheet): TableRow[] {
  const rows: readonly (readonly Parameters<typeof workbookText>[0][] | undefined)[] = sheet['!data'] ?? []
  return rows.flatMap((row, r) => {
    const fields = Array.from(row?.slice(0, MOST_COLUMNS) ?? [], workbookText)
    return fields.some((field) => field !== '') ? [{ line: r + 1, fields }] : []
  })
}
