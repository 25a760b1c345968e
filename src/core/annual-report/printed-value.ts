import { DOUBT } from '#core/document/index'
import type { CellSpec } from './form/index.ts'
import type { ReportCell } from './report.ts'

/** A figure as the form wants it: six decimals at most, no zeros at the end, no separators. T2-12 */
export function printedNumber(value: number): string {
  const text = value.toFixed(6)
  return text.replace(/\.?0+$/, '').replace(/^-0$/, '0')
}

/**
 * What stands in the cell. A blank stays as blank as it was, an unreadable cell shows the text found and a question mark: neither
 * becomes a number. A unit that the form does not state, and a remark, stand beside the number: `251000元`, `22（其中修订16件）`.
 */
export function printedCell(cell: ReportCell, spec: CellSpec): string {
  const own = ownText(cell, spec)
  return cell.remark === null ? own : `${own}（${cell.remark}）`
}

function ownText(cell: ReportCell, spec: CellSpec): string {
  if (cell.state === 'value') return printedNumber(cell.value) + (cell.unit ?? unstatedUnit(cell.value, spec))
  if (cell.state === 'blank') return cell.mark
  return (cell.source?.text ?? cell.candidates.map(printedNumber).join('／')) + DOUBT
}

/** The trial form's 采购总金额 does not say in what money it counts, so the cell does. */
function unstatedUnit(value: number, { kind, unit, columnLabels }: CellSpec): string {
  const stated = columnLabels.some((label) => label.includes(unit))
  return kind === 'money' && !stated && value !== 0 ? unit : ''
}
