import { APPLICANT_KINDS, OUTCOMES } from '#core/application/index'

/** The columns of the form: c1 to c6 and the total. Labels are official. */
export const COLUMNS = [
  ...APPLICANT_KINDS.map(({ key, label }) => ({ key, label })),
  { key: 'total', label: '总计' },
] as const

/** A label of the form at the left of a row, with how many columns and rows it spans. */
export interface Head {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly upright?: true
}

const RESULTS = OUTCOMES.length + 1
const head = (text: string, columns: number, rows = 1): Head => ({ text, columns, rows })

/** The heads of each row of the form in force, merged as in the form; only those that begin in the row. */
export function headsOf(row: string): readonly Head[] {
  if (row === 'r1') return [head('一、本年新收政府信息公开申请数量', 3)]
  if (row === 'r2') return [head('二、上年结转政府信息公开申请数量', 3)]
  if (row === 'r24') return [head('（七）总计', 2)]
  if (row === 'r25') return [head('四、结转下年度继续办理', 3)]
  const at = OUTCOMES.findIndex((outcome) => outcome.row === row)
  const outcome = OUTCOMES[at]
  if (!outcome) return []
  const part: readonly Head[] = at === 0 ? [{ ...head('三、本年度办理结果', 1, RESULTS), upright: true }] : []
  if (outcome.group === null) return [...part, head(outcome.label, 2)]
  const isFirst = OUTCOMES[at - 1]?.group !== outcome.group
  const size = OUTCOMES.filter(({ group }) => group === outcome.group).length
  return [...part, ...(isFirst ? [head(outcome.group, 1, size)] : []), head(outcome.label, 1)]
}
