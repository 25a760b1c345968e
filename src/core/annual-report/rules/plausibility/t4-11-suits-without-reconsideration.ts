import { EDITIONS, official } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { uncertain } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** Suits after reconsideration, but no reconsideration this year or the year before. */
export const suitsWithoutReconsideration: Rule = {
  id: 'T4-11',
  title: { zh: '有“复议后起诉”的，本年或者上年应当有复议', en: 'A suit after reconsideration needs a reconsideration' },
  basis: [official('T4-11', '《中华人民共和国行政复议法》', '第二十三条')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['t4.after.total', 't4.review.total', 'previous'],
  check: (input) => {
    const suits = knownAt(input, 't4.after.total')
    const reviews = knownAt(input, 't4.review.total')
    const before = input.previous && knownAt(input.previous, 't4.review.total')
    if (suits === null || suits === 0 || reviews !== 0 || before !== 0) return []
    return [
      uncertain(
        'noReconsideration',
        `表四“复议后起诉”有 ${suits} 件，可是本年和上年都没有行政复议。请核实这些案件是不是应当填在“未经复议直接起诉”。`,
        `Table 四: ${suits} suits after reconsideration, but no reconsideration this year or last. See whether they belong under 未经复议直接起诉.`,
        { cells: ['t4.after.total', 't4.review.total'], left: suits, right: 0 },
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '上年有 2 件复议', en: '2 reconsiderations last year' },
      changes: { cells: { 't4.after.total': 1, 't4.review.total': 0 } },
      previous: { year: 2022, cells: { 't4.review.total': 2 } },
    },
    fail: {
      told: { zh: '两年都没有复议', en: 'none in two years' },
      changes: { cells: { 't4.after.total': 1, 't4.review.total': 0 } },
      previous: { year: 2022, cells: { 't4.review.total': 0 } },
    },
  },
}
