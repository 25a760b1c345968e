import { numberSentenceRule } from '../number-sentence-rule.ts'
import { SUITS_BROUGHT } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Both kinds of suit together. */
export const suits: Rule = numberSentenceRule(
  'NAR-10',
  { zh: '文字里的行政诉讼件数与表四两类诉讼之和一致', en: 'Numbers of suits agree with table 四' },
  [SUITS_BROUGHT],
  {
    pass: { told: { zh: '行政诉讼 0 件', en: 'none' }, changes: { texts: { 一: '2023年发生行政诉讼0起。' } } },
    fail: {
      told: { zh: '文字写行政诉讼 9 件，表四是 0', en: 'the text says 9, the table 0' },
      changes: { texts: { 一: '2023年发生行政诉讼9起。' } },
    },
  },
)
