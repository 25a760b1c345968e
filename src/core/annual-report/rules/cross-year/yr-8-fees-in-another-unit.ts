import { CURRENT, convention, practice } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { uncertain } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** 元 and 万元 are a factor of 10,000 apart; a change near that is no change of fees. */
const NEAR = { from: 3000, to: 30_000 }

/** Fees some ten thousand times last year's, or the other way round: the unit was mistaken in one of the years. T2-13 */
export const feesInAnotherUnit: Rule = {
  id: 'YR-8',
  title: { zh: '收费金额与上年相差约一万倍的，单位有误', en: 'Fees some 10,000 times last year’s: wrong unit' },
  basis: [practice('T2-13'), convention('T2-13')],
  severity: 'warning',
  editions: CURRENT,
  reads: ['previous', 't2.fee.amountWan'],
  check: (input) => {
    if (input.previous?.report.edition !== input.report.edition) return []
    const now = knownAt(input, 't2.fee.amountWan')
    const before = knownAt(input.previous, 't2.fee.amountWan')
    if (!now || !before) return []
    const ratio = now > before ? now / before : before / now
    if (ratio < NEAR.from || ratio > NEAR.to) return []
    return [
      uncertain(
        'unit',
        `表二行政事业性收费上年是 ${before} 万元，本年是 ${now} 万元，相差约一万倍，像是有一年把元当成了万元。请核对单位。`,
        `Table 二: fees were ${before} 万元 last year and are ${now} 万元 now, about 10,000 times apart: one of them seems to be in 元.`,
        { cells: ['t2.fee.amountWan'], left: now, right: before },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '上年 3.5 万元，本年 4.2 万元', en: '3.5, then 4.2' },
      changes: { cells: { 't2.fee.amountWan': 4.2 } },
      previous: { year: 2022, cells: { 't2.fee.amountWan': 3.5 } },
    },
    fail: {
      told: { zh: '上年 3.5 万元，本年 42000 万元', en: '3.5, then 42,000' },
      changes: { cells: { 't2.fee.amountWan': 42000 } },
      previous: { year: 2022, cells: { 't2.fee.amountWan': 3.5 } },
    },
  },
}
