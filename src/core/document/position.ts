import type { Bilingual } from '#core/shared/index'
import type { Position } from './tree.ts'

/** “第2个表格第5行第4格” / “table 2, row 5, cell 4”. Empty when nothing is known. */
export function tellPosition(position: Position): Bilingual {
  const zh: string[] = []
  const en: string[] = []
  const add = (value: string | number | undefined, inZh: (v: string | number) => string, inEn: string): void => {
    if (value === undefined) return
    zh.push(inZh(value))
    en.push(`${inEn} ${value}`)
  }
  add(position.sheet, (v) => `工作表“${v}”`, 'sheet')
  add(position.page, (v) => `第${v}页`, 'page')
  add(position.table, (v) => `第${v}个表格`, 'table')
  add(position.row, (v) => `第${v}行`, 'row')
  add(position.column, (v) => `第${v}格`, 'cell')
  if (position.table === undefined || position.row === undefined) add(position.line, (v) => `第${v}行`, 'line')
  return { zh: zh.join(''), en: en.join(', ') }
}
