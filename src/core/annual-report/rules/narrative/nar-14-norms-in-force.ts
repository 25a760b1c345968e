import { CURRENT } from '../basis.ts'
import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NORMS_IN_FORCE } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** The stock on 31 December: last year’s stock is often left standing in the text. T2-4 */
export const normsInForce: Rule = numberSentenceRule(
  'NAR-14',
  { zh: '文字里现行有效规范性文件的件数与表二一致', en: 'Normative documents in force agree with table 二' },
  [NORMS_IN_FORCE],
  {
    pass: {
      told: { zh: '现行有效 9 件', en: '9 in force' },
      changes: { texts: { 一: '集中公开现行有效行政规范性文件9件。' }, cells: { 't2.norms.inForce': 9 } },
    },
    fail: {
      told: { zh: '文字写现行有效 393 件，表二是 470 件', en: 'the text says 393, the table 470' },
      changes: { texts: { 一: '集中公开现行有效行政规范性文件393件。' }, cells: { 't2.norms.inForce': 470 } },
    },
  },
  CURRENT,
)
