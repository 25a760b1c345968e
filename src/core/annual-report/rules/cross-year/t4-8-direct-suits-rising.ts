import { EDITIONS, official } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { uncertain } from '../judgement.ts'
import type { Rule } from '../rule.ts'

const FIRST_YEAR = 2024

/**
 * Since 1 January 2024 refusals under Articles 14 to 16 go through reconsideration first; other replies may still be sued
 * directly, so a rising number is asked about, no more. T4-8
 */
export const directSuitsRising: Rule = {
  id: 'T4-8',
  title: { zh: '2024 年起“未经复议直接起诉”增多要核实', en: 'Direct suits rising since 2024' },
  basis: [official('T4-8', '《中华人民共和国行政复议法》', '第二十三条第一款第（四）项')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['t4.direct.total', 'previous'],
  check: (input) => {
    const year = input.report.year?.value ?? 0
    const now = knownAt(input, 't4.direct.total')
    const before = input.previous && knownAt(input.previous, 't4.direct.total')
    if (year < FIRST_YEAR || now === null || before === null || now <= before) return []
    return [
      uncertain(
        'directSuits',
        `表四“未经复议直接起诉”上年 ${before} 件，本年 ${now} 件。2024 年起，对不予公开决定应当先申请行政复议，请核实这些案件有没有填错列；答复书告知的救济途径也请检查。`,
        `Table 四: ${before} direct suits last year, ${now} now. Since 2024 a refusal goes through reconsideration first: check the column, and the remedies that the replies name.`,
        { cells: ['t4.direct.total'], left: now, right: before },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '2024 年，没有增多', en: 'no more in 2024' },
      changes: { year: 2024 },
      previous: { year: 2023, cells: { 't4.direct.total': 1 } },
    },
    fail: {
      told: { zh: '2024 年由 1 件增到 4 件', en: 'from 1 to 4 in 2024' },
      changes: { year: 2024, cells: { 't4.direct.total': 4 } },
      previous: { year: 2023, cells: { 't4.direct.total': 1 } },
    },
  },
}
