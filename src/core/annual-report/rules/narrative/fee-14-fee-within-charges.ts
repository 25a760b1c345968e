import { CURRENT, format, official } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { amounts, amountsOf, sentencesOfYear } from '../reading/sentences.ts'
import type { Rule } from '../rule.ts'

const AMOUNT = amountsOf('信息(?:公开)?处理费(?:用)?')

/** The information handling fee is an administrative charge, so table 二（八）holds at least what the text says was charged. FEE-14 */
export const feeWithinCharges: Rule = {
  id: 'FEE-14',
  title: {
    zh: '收取的信息处理费计入表二行政事业性收费',
    en: 'The information handling fee is part of the charges in table 二',
  },
  basis: [
    official('FEE-14', '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）', null, 'S'),
    ...format('FEE-14', '表二第二十条第（八）项', CURRENT),
  ],
  severity: 'warning',
  editions: CURRENT,
  reads: ['texts', 't2.fee.amountWan'],
  check: (input) => {
    const table = knownAt(input, 't2.fee.amountWan')
    const [stated] = sentencesOfYear(input).flatMap((s) => amounts(s, AMOUNT))
    if (table === null || !stated || stated.wan === 0) return []
    const at = { cells: ['t2.fee.amountWan'] as const, left: stated.wan, right: table }
    return stated.wan <= table + stated.step
      ? [
          pass(
            `文字“${stated.quote}”，没有超过表二的收费金额。`,
            `“${stated.quote}” is within the charges of table 二.`,
            at,
          ),
        ]
      : [
          fail(
            `文字写的是“${stated.quote}”，合 ${stated.wan} 万元，表二行政事业性收费却只有 ${table} 万元。信息处理费也是行政事业性收费，应当计入。`,
            `The text says “${stated.quote}” (${stated.wan} 万元), but table 二 has only ${table} 万元. The fee is an administrative charge and belongs there.`,
            at,
          ),
        ]
  },
  examples: {
    pass: {
      told: { zh: '收取 380 元，表二 0.038 万元', en: '380 元 and 0.038 万元' },
      changes: { texts: { 六: '2023年收取信息处理费380元。' }, cells: { 't2.fee.amountWan': 0.038 } },
    },
    fail: {
      told: { zh: '收取 380 元，表二是 0', en: '380 元, yet 0 in table 二' },
      changes: { texts: { 六: '2023年收取信息处理费380元。' } },
    },
  },
}
