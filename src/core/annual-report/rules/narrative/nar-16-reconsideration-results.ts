import { numberSentenceRule } from '../number-sentence-rule.ts'
import { REVIEW_OUTCOMES } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Upheld, corrected and pending, where the sentence counts the reconsiderations first. */
export const reconsiderationResults: Rule = numberSentenceRule(
  'NAR-16',
  { zh: '文字里行政复议各种结果的件数与表四一致', en: 'Results of reconsiderations agree with table 四' },
  REVIEW_OUTCOMES,
  {
    pass: {
      told: { zh: '维持 1 件', en: '1 upheld' },
      changes: { texts: { 一: '2023年发生行政复议1件，其中维持1件。' } },
    },
    fail: {
      told: { zh: '文字写维持 3 件，表四是 1 件', en: 'the text says 3 upheld, the table 1' },
      changes: { texts: { 一: '2023年发生行政复议4件，其中维持3件、纠正1件。' } },
    },
  },
)
