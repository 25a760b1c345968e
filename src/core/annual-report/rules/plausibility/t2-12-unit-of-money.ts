import { cellName, cellSpec, FORMS } from '../../form/index.ts'
import { printedNumber } from '../../printed-value.ts'
import { CURRENT, format } from '../basis.ts'
import { cellAt } from '../hand.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** The form asks for 万元; a cell that prints another unit must be converted. T2-12 */
export const unitOfMoney: Rule = {
  id: 'T2-12',
  title: { zh: '格子里的单位与表头一致', en: "A cell's unit is that of its head" },
  basis: format('T2-12', '表二“单位：万元”', CURRENT),
  severity: 'warning',
  editions: CURRENT,
  reads: ['cells'],
  check: (input) =>
    FORMS[input.report.form].cells.flatMap(({ address, unit }) => {
      const cell = cellAt(input, address)
      const spec = cellSpec(input.report.form, address)
      if (cell?.state !== 'value' || cell.unit === null || cell.unit === unit || !spec) return []
      const name = cellName(spec)
      const wan = cell.unit === '元' && unit === '万元' ? `，合 ${printedNumber(cell.value / 10_000)} 万元` : ''
      return [
        fail(
          `${name.zh}写的是 ${cell.value} ${cell.unit}，表头的单位是${unit}${wan}。请换算后填写。`,
          `${name.en} says ${cell.value} ${cell.unit}, but the form asks for ${unit}. Convert it.`,
          { instance: address, cells: [address], left: cell.value },
        ),
      ]
    }),
  examples: {
    pass: { told: { zh: '按万元填写', en: 'in 万元' }, changes: { cells: { 't2.fee.amountWan': 3.5 } } },
    fail: {
      told: { zh: '写成“35000元”', en: '“35000元”' },
      changes: { cells: { 't2.fee.amountWan': 35000 }, units: { 't2.fee.amountWan': '元' } },
    },
  },
}
