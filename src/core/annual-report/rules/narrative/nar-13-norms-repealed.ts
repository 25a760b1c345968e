import { CURRENT } from '../basis.ts'
import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NORMS_REPEALED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Repealed, declared invalid or lapsed in the year. T2-3 */
export const normsRepealed: Rule = numberSentenceRule(
  'NAR-13',
  { zh: '文字里废止规范性文件的件数与表二一致', en: 'Normative documents repealed agree with table 二' },
  [NORMS_REPEALED],
  {
    pass: {
      told: { zh: '废止 1 件', en: '1 repealed' },
      changes: { texts: { 一: '2023年废止行政规范性文件1件。' }, cells: { 't2.norms.repealed': 1 } },
    },
    fail: {
      told: { zh: '文字写废止 5 件，表二是 1 件', en: 'the text says 5, the table 1' },
      changes: { texts: { 一: '2023年废止行政规范性文件5件。' }, cells: { 't2.norms.repealed': 1 } },
    },
  },
  CURRENT,
)
