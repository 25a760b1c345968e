import { numberSentenceRule } from '../number-sentence-rule.ts'
import { REVIEWS } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** The total of 行政复议. */
export const reconsiderations: Rule = numberSentenceRule(
  'NAR-9',
  { zh: '文字里的行政复议件数与表四一致', en: 'Numbers of reconsiderations agree with table 四' },
  [REVIEWS],
  {
    pass: { told: { zh: '行政复议 1 件', en: '1 reconsideration' }, changes: {} },
    fail: {
      told: { zh: '文字写行政复议 134 件，表四是 1', en: 'the text says 134, the table 1' },
      changes: { texts: { 一: '2023年发生行政复议134件。' } },
    },
  },
)
