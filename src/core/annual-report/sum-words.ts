import { cellSpec, columnName, type FormId, rowName } from './form/index.ts'
import type { LinearIdentity } from './rules/identities.ts'

/** What a sum asks, where it stands, in words: `表三“自然人”列：“（七）总计”等于各项办理结果之和`. */
export function tellSum(form: FormId, { id, left }: LinearIdentity): string {
  const cell = cellSpec(form, left[0] ?? '')
  if (cell === null) throw new Error(`form ${form} lacks the first cell of ${id}`)
  switch (id) {
    case 'ID-1':
      return `表三${rowName(cell)}：“总计”等于各类申请人之和`
    case 'ID-2':
      return `表三${columnName(cell)}：“（七）总计”等于各项办理结果之和`
    case 'ID-3':
      return `表三${columnName(cell)}：本年新收与上年结转之和，等于总计与结转下年度之和`
    default:
      return `表四“${cell.columnLabels.slice(0, -1).join('·')}”：“总计”等于四种结果之和`
  }
}
