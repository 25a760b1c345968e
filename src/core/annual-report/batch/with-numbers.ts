import type { CellAddress } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'

export interface NumberChange {
  readonly address: CellAddress
  readonly to: number
}

/** The report with other numbers in some cells. What was printed there is no longer their source; a remark stays. */
export function withNumbers(report: Report, changes: readonly NumberChange[]): Report {
  const changed = changes.map(({ address, to }): [CellAddress, ReportCell] => {
    const old = report.cells[address]
    if (old === undefined) throw new Error(`form ${report.form} has no cell ${address}`)
    const unit = old.state === 'value' ? old.unit : null
    return [address, { state: 'value', value: to, unit, readBy: [], remark: old.remark, source: null }]
  })
  return { ...report, cells: { ...report.cells, ...Object.fromEntries(changed) } }
}
