import { numberSentenceRule } from '../number-sentence-rule.ts'
import { SUIT_OUTCOMES } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Upheld, corrected and pending over both kinds of suit. */
export const suitResults: Rule = numberSentenceRule(
  'NAR-17',
  { zh: '文字里行政诉讼各种结果的件数与表四一致', en: 'Results of suits agree with table 四' },
  SUIT_OUTCOMES,
  {
    pass: {
      told: { zh: '诉讼 2 件，维持 2 件', en: '2 suits, 2 upheld' },
      changes: {
        texts: { 一: '2023年发生行政诉讼2件，其中维持2件。' },
        cells: { 't4.direct.upheld': 2, 't4.direct.total': 2 },
      },
    },
    fail: {
      told: { zh: '文字写纠正 1 件，表四是 0', en: 'the text says 1 corrected, the table 0' },
      changes: { texts: { 一: '2023年发生行政诉讼1件，其中纠正1件。' } },
    },
  },
)
