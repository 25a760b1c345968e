import { CURRENT, practice } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { amounts, amountsOf, sentencesOfYear } from '../reading/sentences.ts'
import type { Rule } from '../rule.ts'

const AMOUNT = amountsOf('(?:收取)?行政事业性收费')

/** Money named 行政事业性收费 in the texts, in 元, 万元 or 亿元, against table 二 in 万元; as exact as the text writes it. */
export const administrativeFees: Rule = {
  id: 'NAR-27',
  title: { zh: '文字里的行政事业性收费金额与表二一致', en: 'Administrative fees in the text agree with table 二' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: CURRENT,
  reads: ['texts', 't2.fee.amountWan'],
  check: (input) => {
    const table = knownAt(input, 't2.fee.amountWan')
    const [stated] = sentencesOfYear(input).flatMap((s) => amounts(s, AMOUNT))
    if (table === null || !stated) return []
    const at = { cells: ['t2.fee.amountWan'] as const, left: stated.wan, right: table }
    return Math.abs(stated.wan - table) <= stated.step
      ? [pass(`文字“${stated.quote}”与表二一致。`, `“${stated.quote}” agrees with table 二.`, at)]
      : [
          fail(
            `文字写的是“${stated.quote}”，合 ${stated.wan} 万元，表二写的是 ${table} 万元。请核对金额和单位。`,
            `The text says “${stated.quote}” (${stated.wan} 万元), table 二 has ${table} 万元. Check amount and unit.`,
            at,
          ),
        ]
  },
  examples: {
    pass: {
      told: { zh: '3.5 万元，两处一致', en: '3.5 万元 in both' },
      changes: { texts: { 一: '全年收取行政事业性收费35000元。' }, cells: { 't2.fee.amountWan': 3.5 } },
    },
    fail: {
      told: { zh: '文字 35000 元，表二写成 35000 万元', en: '35,000 元 in the text, 35,000 万元 in the table' },
      changes: { texts: { 一: '全年收取行政事业性收费35000元。' }, cells: { 't2.fee.amountWan': 35000 } },
    },
  },
}
