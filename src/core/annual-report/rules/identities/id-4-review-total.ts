import type { Rule } from '../rule.ts'
import { sumRule } from '../sum-rule.ts'

/** The total of review = the sum of its four results. */
export const reviewTotal: Rule = sumRule(
  'ID-4',
  { zh: '表四“行政复议”：四种结果之和等于“总计”', en: 'Table 四, 行政复议: the four results add up to 总计' },
  '表四',
  {
    place: () => ({ zh: '表四“行政复议”', en: 'table 四, 行政复议' }),
    parts: { zh: '四种结果之和', en: 'the four results add up to' },
    total: { zh: '“总计”', en: '总计 says' },
    advice: { zh: '请核对四种结果的件数，或者改正“总计”。', en: 'Check the four results or correct 总计.' },
  },
  {
    pass: { told: { zh: '四种结果之和等于总计', en: 'the four results add up' }, changes: {} },
    fail: {
      told: { zh: '结果纠正 2 件，总计没有更新', en: '2 corrected, but the total was not updated' },
      changes: { cells: { 't4.review.corrected': 2 } },
    },
  },
)
