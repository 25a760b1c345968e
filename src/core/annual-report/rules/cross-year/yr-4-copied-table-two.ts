import { EDITIONS, format } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import { sameTable } from '../reading/same-table.ts'
import type { Rule } from '../rule.ts'

/** So many numbers that are not 0 do not repeat themselves by chance. */
const ENOUGH = 3

/** A 表二 that equals last year's in every cell was probably copied. RPT-10 */
export const copiedTableTwo: Rule = {
  id: 'YR-4',
  title: { zh: '表二没有照抄上一年', en: 'Table 二 is not last year’s' },
  basis: format('RPT-10', '关于“统得出、报得准、可核查”的要求'),
  severity: 'warning',
  editions: EDITIONS,
  reads: ['cells', 'previous'],
  check: (input) => {
    const compared = input.previous && sameTable(input, input.previous, 't2')
    if (!compared?.same || compared.filled < ENOUGH) return []
    return [
      uncertain(
        'copiedTable',
        `表二的每一格都与上一年度报告相同（有 ${compared.filled} 格不是 0）。请核对是不是误用了上年的表。`,
        `Every cell of table 二 equals last year's (${compared.filled} are not 0). See whether last year's table was used by mistake.`,
        { instance: 't2' },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '数字与上年不同', en: 'other numbers than last year' },
      changes: { cells: { 't2.license.decisions': 31, 't2.penalty.decisions': 12, 't2.norms.inForce': 5 } },
      previous: { year: 2022 },
    },
    fail: {
      told: { zh: '与上年一格不差', en: 'the same in every cell' },
      changes: { cells: { 't2.license.decisions': 31, 't2.penalty.decisions': 12, 't2.norms.inForce': 5 } },
      previous: {
        year: 2022,
        cells: { 't2.license.decisions': 31, 't2.penalty.decisions': 12, 't2.norms.inForce': 5 },
      },
    },
  },
}
