import { convention, EDITIONS } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { uncertain } from '../judgement.ts'
import type { Rule } from '../rule.ts'

const ROWS = [
  ['license', '行政许可'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
] as const

/** Decisions that grew or shrank tenfold: a digit too many, or another way of counting. Compares across the forms. MIG-1 */
export const jumpOfDecisions: Rule = {
  id: 'YR-7',
  title: { zh: '许可、处罚、强制件数与上年相差十倍以上要核实', en: 'Decisions that changed tenfold in a year' },
  basis: [convention('MIG-1')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['previous', ...ROWS.map(([row]) => `t2.${row}.decisions` as const)],
  check: (input) =>
    ROWS.flatMap(([row, label]) => {
      const address = `t2.${row}.decisions` as const
      const now = knownAt(input, address)
      const before = input.previous && knownAt(input.previous, address)
      if (now === null || before === null) return []
      const [small, large] = [Math.min(now, before), Math.max(now, before)]
      const { jumpFactor, jumpMinimum } = input.settings
      if (large < jumpMinimum || large < small * jumpFactor) return []
      return [
        uncertain(
          'jump',
          `表二“${label}”：上年 ${before} 件，本年 ${now} 件，相差 ${jumpFactor} 倍以上。请核对是不是多写或者少写了一位数，或者统计口径变了。`,
          `Table 二, ${label}: ${before} last year, ${now} this year. See whether a digit is missing or too many, or the way of counting changed.`,
          { instance: `t2.${row}`, cells: [address], left: now, right: before },
        ),
      ]
    }),
  examples: {
    pass: {
      told: { zh: '上年 120 件，本年 150 件', en: '120, then 150' },
      changes: { cells: { 't2.license.decisions': 150 } },
      previous: { year: 2022, cells: { 't2.license.decisions': 120 } },
    },
    fail: {
      told: { zh: '上年 120 件，本年 1500 件', en: '120, then 1,500' },
      changes: { cells: { 't2.license.decisions': 1500 } },
      previous: { year: 2022, cells: { 't2.license.decisions': 120 } },
    },
  },
}
