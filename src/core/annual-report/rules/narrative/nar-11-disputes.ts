import { numberSentenceRule } from '../number-sentence-rule.ts'
import { DISPUTES } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** All three totals of table 四 together, where the text counts them so. */
export const disputes: Rule = numberSentenceRule(
  'NAR-11',
  { zh: '文字里复议诉讼合计的件数与表四一致', en: 'Reconsiderations and suits together agree with table 四' },
  [DISPUTES],
  {
    pass: {
      told: { zh: '行政复议、行政诉讼案件 1 件', en: '1 of both' },
      changes: { texts: { 一: '2023年办理行政复议、行政诉讼案件共1件。' } },
    },
    fail: {
      told: { zh: '文字写行政复议、诉讼案件 74 件，表四合计是 1', en: 'the text says 74, the table 1' },
      changes: { texts: { 一: '2023年办理行政复议、行政诉讼案件共74件。' } },
    },
  },
)
