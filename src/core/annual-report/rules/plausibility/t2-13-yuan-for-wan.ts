import { printedNumber } from '../../printed-value.ts'
import { CURRENT, convention, practice } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { pass, uncertain } from '../judgement.ts'
import { bodyOf } from '../reading/body.ts'
import type { Rule } from '../rule.ts'

/** 元 typed into the 万元 cell: an amount that no county department or township takes, or a large whole number. T2-13 */
export const yuanForWan: Rule = {
  id: 'T2-13',
  title: { zh: '收费金额的单位是万元，不是元', en: 'Fees are in 万元, not in 元' },
  basis: [practice('T2-13'), convention('T2-13')],
  severity: 'warning',
  editions: CURRENT,
  reads: ['t2.fee.amountWan'],
  check: (input) => {
    const amount = numberAt(input, 't2.fee.amountWan')
    const body = bodyOf(input.report.agency?.value ?? '')
    const small = body?.kind === 'township' || (body?.kind === 'department' && body.level === 'county')
    if (amount === null || !small) return []
    const { feeLimit, feeInYuanFrom } = input.settings
    const at = { cells: ['t2.fee.amountWan'] as const, left: amount }
    const tenThousandth = printedNumber(amount / 10_000)
    const looksLikeYuan = amount > feeLimit || (Number.isInteger(amount) && amount >= feeInYuanFrom)
    return [
      looksLikeYuan
        ? uncertain(
            'unit',
            `表二行政事业性收费写的是 ${amount} 万元，合 ${tenThousandth} 亿元，像是把元当成了万元。如果实收 ${amount} 元，应当填 ${tenThousandth}。请核对单位。`,
            `Table 二: fees of ${amount} 万元 look like an amount in 元. If ${amount} 元 were collected, write ${tenThousandth}. Check the unit.`,
            at,
          )
        : pass(`行政事业性收费 ${amount} 万元。`, `Fees: ${amount} 万元.`, at),
    ]
  },
  examples: {
    pass: { told: { zh: '县局收费 3.5 万元', en: '3.5 万元' }, changes: { cells: { 't2.fee.amountWan': 3.5 } } },
    fail: {
      told: { zh: '县局收费 35000 万元', en: '35,000 万元 at a county bureau' },
      changes: { cells: { 't2.fee.amountWan': 35000 } },
    },
  },
}
