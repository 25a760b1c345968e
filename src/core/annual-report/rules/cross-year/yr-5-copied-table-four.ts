import { EDITIONS, format } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import { sameTable } from '../reading/same-table.ts'
import type { Rule } from '../rule.ts'

/** So many numbers that are not 0 do not repeat themselves by chance. */
const ENOUGH = 4

/** A 表四 that equals last year's in every cell was probably copied. RPT-10 */
export const copiedTableFour: Rule = {
  id: 'YR-5',
  title: { zh: '表四没有照抄上一年', en: 'Table 四 is not last year’s' },
  basis: format('RPT-10', '关于“统得出、报得准、可核查”的要求'),
  severity: 'warning',
  editions: EDITIONS,
  reads: ['cells', 'previous'],
  check: (input) => {
    const compared = input.previous && sameTable(input, input.previous, 't4')
    if (!compared?.same || compared.filled < ENOUGH) return []
    return [
      uncertain(
        'copiedTable',
        `表四的每一格都与上一年度报告相同（有 ${compared.filled} 格不是 0）。请核对是不是误用了上年的表。`,
        `Every cell of table 四 equals last year's (${compared.filled} are not 0). See whether last year's table was used by mistake.`,
        { instance: 't4' },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '数字与上年不同', en: 'other numbers than last year' },
      changes: {
        cells: { 't4.review.corrected': 2, 't4.review.total': 3, 't4.direct.upheld': 4, 't4.direct.total': 4 },
      },
      previous: { year: 2022 },
    },
    fail: {
      told: { zh: '与上年一格不差', en: 'the same in every cell' },
      changes: {
        cells: { 't4.review.corrected': 2, 't4.review.total': 3, 't4.direct.upheld': 4, 't4.direct.total': 4 },
      },
      previous: {
        year: 2022,
        cells: { 't4.review.corrected': 2, 't4.review.total': 3, 't4.direct.upheld': 4, 't4.direct.total': 4 },
      },
    },
  },
}
