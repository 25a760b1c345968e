import type { ReportCell } from './report.ts'

/** A figure as the form wants it: six decimals at most, no zeros at the end, no separators. T2-12 */
export function printedNumber(value: number): string {
  const text = value.toFixed(6)
  return text.replace(/\.?0+$/, '').replace(/^-0$/, '0')
}

/**
 * What stands in the cell. A blank stays as blank as it was, an unreadable cell shows the text found: neither becomes a number.
 * A unit that is not the form's own and a remark stand beside the number: `251000元`, `22（其中修订16件）`.
 */
export function printedCell(cell: ReportCell): string {
  const own = ownText(cell)
  return cell.remark === null ? own : `${own}（${cell.remark}）`
}

function ownText(cell: ReportCell): string {
  if (cell.state === 'value') return printedNumber(cell.value) + (cell.unit ?? '')
  if (cell.state === 'blank') return cell.mark
  return cell.source?.text ?? cell.candidates.map(printedNumber).join('／')
}
