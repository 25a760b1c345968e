import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NORMS_ISSUED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Only verbs of making count; documents published or explained may be others’. */
export const normsIssued: Rule = numberSentenceRule(
  'NAR-12',
  { zh: '文字里制发规范性文件的件数与表二一致', en: 'Normative documents issued agree with table 二' },
  [NORMS_ISSUED],
  {
    pass: {
      told: { zh: '制发 2 件', en: '2 issued' },
      changes: {
        texts: { 一: '2023年制发行政规范性文件2件。' },
        cells: { 't2.norms.issued': 2, 't2.norms.inForce': 2 },
      },
    },
    fail: {
      told: { zh: '文字写制发 8 件，表二是 2 件', en: 'the text says 8, the table 2' },
      changes: {
        texts: { 一: '2023年制发行政规范性文件8件。' },
        cells: { 't2.norms.issued': 2, 't2.norms.inForce': 2 },
      },
    },
  },
)
