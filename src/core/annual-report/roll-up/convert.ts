import { type CellAddress, cellIndex, FORMS, isCellAddress } from '../form/index.ts'
import type { Report } from '../report.ts'
import { CELL_COUNT, SUM_FORM } from './sum.ts'

export interface Converted {
  /** CELL_COUNT numbers of the form in force; blank and unreadable cells are 0. */
  readonly row: Float64Array
  readonly unreadable: readonly CellAddress[]
  /** Cells of the form in force that this report's form does not have, so that its sum lacks them. */
  readonly lacking: readonly CellAddress[]
}

/**
 * A report in any edition as numbers of the form in force. The single row （六）其他处理 of the trial form and of hybrids goes into
 * r23 `t3.other.other`, and r21, r22 stay unknown (MIG-1). A number printed in 元 where the form wants 万元 is converted.
 */
export function convert(report: Report): Converted {
  const row = new Float64Array(CELL_COUNT)
  const unreadable: CellAddress[] = []
  for (const [address, cell] of Object.entries(report.cells)) {
    const target = inForce(address)
    if (target === null) continue
    if (cell.state === 'unreadable') unreadable.push(target)
    if (cell.state !== 'value') continue
    const index = cellIndex(SUM_FORM, target) ?? -1
    row[index] = target === 't2.fee.amountWan' && cell.unit === '元' ? cell.value / 10_000 : cell.value
  }
  return { row, unreadable, lacking: LACKING[report.form] }
}

function inForce(address: string): CellAddress | null {
  const moved = address.replace(/^t3\.otherHandling\./, 't3.other.other.')
  return isCellAddress(SUM_FORM, moved) ? moved : null
}

const lackingOf = (form: keyof typeof FORMS): CellAddress[] => {
  const has = new Set<string>(FORMS[form].cells.map((cell) => inForce(cell.address) ?? ''))
  return FORMS[SUM_FORM].cells.flatMap((cell) => (has.has(cell.address) ? [] : [cell.address]))
}

const LACKING = {
  '2021': lackingOf('2021'),
  '2021-single': lackingOf('2021-single'),
  '2019': lackingOf('2019'),
} as const
