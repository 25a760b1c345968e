import { FORMS, type TableId } from '../../form/index.ts'
import type { ReportInHand } from '../rule.ts'

/** Numbers of a table that are not 0, and whether all of the table equals that of the other report. Null across forms. */
export function sameTable(
  now: ReportInHand,
  before: ReportInHand,
  table: TableId,
): { filled: number; same: boolean } | null {
  if (now.report.form !== before.report.form) return null
  let filled = 0
  let same = true
  FORMS[now.report.form].cells.forEach(({ table: own }, i) => {
    if (own !== table) return
    if (now.vector.values[i] !== before.vector.values[i]) same = false
    if (now.vector.values[i] !== 0) filled++
  })
  return { filled, same }
}
