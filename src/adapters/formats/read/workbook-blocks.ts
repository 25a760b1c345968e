import type { Block, Table } from '#core/document/index'
import type { SheetCell, SheetRow } from './workbook-sheet.ts'

/** Where a sheet stands in the workbook's document. */
export interface SheetPlace {
  readonly sheet: string
  /** Rows of the sheet may lack cells: then nobody knows in which column those that are there stand. */
  readonly mayBeRagged?: boolean
  /** Number of the last table before this sheet. */
  readonly tables: number
}

/**
 * The rows of a sheet as text and tables: a sheet knows neither. A row with one text alone is a title, a heading (`三、…`) or a sentence
 * where it stands between tables, and a row of the table where it stands inside one, as the bands 第二十条第（一）项 do.
 */
export function sheetBlocks(rows: readonly SheetRow[], place: SheetPlace): readonly Block[] {
  const blocks: Block[] = []
  let table: SheetRow[] = []
  let tables = place.tables
  const finish = (): void => {
    const built = tableOf(table, place, tables + 1)
    if (built) {
      blocks.push(built)
      tables++
    }
    table = []
  }
  for (const row of rows) {
    const texts = row.cells.filter((c) => c.text !== '')
    const [only] = texts
    if (only && texts.length === 1 && standsAlone(only, table.length > 0)) {
      finish()
      for (const text of only.text.split('\n')) {
        if (text.trim() === '') continue
        blocks.push({ kind: 'paragraph', role: 'body', text, position: { sheet: place.sheet, row: row.number } })
      }
    } else if (texts.length > 0 || table.length > 0) table.push(row)
  }
  finish()
  return blocks
}

const LONG = 30

function standsAlone({ text, column }: SheetCell, insideTable: boolean): boolean {
  // A long label of a row whose values are blank stands behind its group's column.
  if (insideTable && column > 0) return false
  // `四、结转下年度继续办理` is no heading but a row of table 三 whose values are blank.
  if (/(?:数量|办理)$/.test(text)) return false
  if (/^第\s*.{1,4}\s*条[^。，；]*$/.test(text) || /^[-−+]?[\d.,]+$/.test(text)) return false
  return !insideTable || /^[一二三四五六七八九十]{1,2}\s*[、.．]/.test(text) || text.length >= LONG
}

/** Trailing empty columns go; of trailing empty rows one stays, since the only row of a table may be blank. */
function tableOf(rows: readonly SheetRow[], { sheet, mayBeRagged = false }: SheetPlace, number: number): Table | null {
  const last = rows.findLastIndex((row) => row.cells.some((c) => c.text !== ''))
  const kept = rows.slice(0, last + 2)
  const width = Math.max(0, ...kept.flatMap((row) => row.cells.filter((c) => c.text !== '').map(endOf)))
  if (last === -1) return null
  return {
    kind: 'table',
    caption: null,
    widths: [],
    headRows: 0,
    grid: !mayBeRagged || kept.every(({ cells }) => cells.length === kept[0]?.cells.length),
    rows: kept.map((row, r) => ({
      cells: row.cells
        .filter((c) => c.column < width)
        .map((c) => ({
          text: c.text,
          colSpan: Math.min(c.colSpan, width - c.column),
          rowSpan: Math.min(c.rowSpan, kept.length - r),
          role: 'value',
          position: { sheet, table: number, row: row.number, column: c.column + 1 },
        })),
    })),
    position: { sheet, table: number },
  }
}

const endOf = (cell: SheetCell): number => cell.column + cell.colSpan
