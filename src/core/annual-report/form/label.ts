import type { Bilingual } from '#core/shared/index'
import type { CellSpec } from './types.ts'

const TABLE_NAMES = { t2: '表二', t3: '表三', t4: '表四' } as const

/** The row as a clerk finds it: `（三）不予公开“1.属于国家秘密”行`. Empty for table 四, which has one row. */
export function rowName(cell: CellSpec): string {
  const own = cell.rowLabels.at(-1)
  if (own === undefined) return ''
  const group = cell.rowLabels.length > 1 && cell.table === 't3' ? cell.rowLabels.at(-2) : undefined
  const grouped = group?.startsWith('（') ? group : ''
  return `${grouped}“${own}”行`
}

export const columnName = (cell: CellSpec): string =>
  cell.table === 't4' ? `“${cell.columnLabels.slice(-2).join('·')}”列` : `“${cell.columnLabels.at(-1) ?? ''}”列`

/** Where a cell stands, in words: `表三（三）不予公开“1.属于国家秘密”行“自然人”列`. English keeps the official labels. */
export function cellName(cell: CellSpec): Bilingual {
  const row = rowName(cell)
  return {
    zh: `${TABLE_NAMES[cell.table]}${row}${columnName(cell)}`,
    en: [
      `table ${TABLE_NAMES[cell.table].slice(1)}`,
      row && `row ${row.slice(0, -1)}`,
      `column ${columnName(cell).slice(0, -1)}`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}
