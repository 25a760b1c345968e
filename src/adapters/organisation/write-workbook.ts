import writeWorkbook, { type CellObject, type Feature } from 'write-excel-file/universal'
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility'
import type { Instant } from '#app/ports'
import type { WrittenTable } from '#core/organisation/index'
import { writeCsv } from '../formats/csv.ts'
import { settledPackage } from '../formats/write/office-package.ts'
import { heightOf } from '../formats/write/xlsx-sheets.ts'
import { LOOKS } from '../formats/write/xlsx-styles.ts'

/** Rows below the last one that are made ready for more: text, with the lists to choose from. */
const ROOM = 300
const WIDTHS = { least: 14, most: 40 } as const
const NOTE_SIZE = 10

/** One table as CSV, for programs; what a spreadsheet would take for a formula stays text. */
export const writeOrganisationCsv = ({ rows }: WrittenTable): Uint8Array => writeCsv(rows)

/** All tables as one workbook, a sheet each: heads stay, columns are text, and words can be chosen from lists. Equal input gives equal bytes. */
export async function writeOrganisationXlsx(tables: readonly WrittenTable[], at: Instant): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: [...table.rows.map((row, r) => rowOf(row, r, table)), ...emptyRows(table)],
    columns: widthsOf(table).map((width) => ({ width })),
    stickyRowsCount: table.heads,
  }))
  const file = writeWorkbook(sheets, { features: [listsFeature(tables)] })
  return settledPackage(new Uint8Array(await (await file.toBlob()).arrayBuffer()), at)
}

function rowOf(row: readonly string[], r: number, table: WrittenTable): CellObject[] {
  const cells = row.map((text) => cell(text, r, table.heads))
  if (r === 0 || r >= table.heads) return cells
  const widths = widthsOf(table)
  const height = Math.max(...row.map((text, column) => heightOf(text, NOTE_SIZE, widths[column] ?? 0))) + 8
  return cells.map((one) => ({ ...one, height }))
}

/** Everything is marked as text: a spreadsheet cuts the long digits of a credit code and turns words into formulas otherwise. */
function cell(text: string, row: number, heads: number): CellObject {
  const look = row === 0 ? LOOKS.head : row < heads ? LOOKS.note : {}
  return { ...look, value: text, type: String, format: '@' }
}

const emptyRows = ({ rows }: WrittenTable): CellObject[][] =>
  Array.from({ length: ROOM }, () => (rows[0] ?? []).map(() => cell('', ROOM, 0)))

/** Wide enough for what is filled in; a row that explains is broken into lines. */
const widthsOf = ({ rows, heads }: WrittenTable): readonly number[] =>
  (rows[0] ?? []).map((head, column) => {
    const longest = rows.slice(heads, 200).reduce((most, row) => Math.max(most, row[column]?.length ?? 0), head.length)
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest * 2 + 2))
  })

/** Data validation, which the library leaves to its users. It stands behind conditional formats and before the printed page. */
const listsFeature = (tables: readonly WrittenTable[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const lists = listsXml(tables[sheetIndex])
          return lists === '' ? xml : xml.replace('</worksheet>', () => `${lists}</worksheet>`)
        },
      },
    },
  },
})

function listsXml(table: WrittenTable | undefined): string {
  if (!table) return ''
  const last = table.rows.length + ROOM
  const lists = table.choices.flatMap((choices, column) => {
    if (choices === null) return []
    const name = columnName(column)
    const error = sanitizeAttributeValue(`请从列表里选：${choices.join('、')}`)
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${error}" sqref="${name}${table.heads + 1}:${name}${last}">` +
        `<formula1>${sanitizeTextContent(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
    ]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

/** A to Z: no table here has more columns. */
const columnName = (column: number): string => String.fromCharCode(65 + column)
