import { numberSentenceRule } from '../number-sentence-rule.ts'
import { DECISIONS } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Decisions made, not notices published. */
export const decisions: Rule = numberSentenceRule(
  'NAR-15',
  {
    zh: '文字里许可、处罚、强制决定的件数与表二一致',
    en: 'Decisions on licences, penalties and coercion agree with table 二',
  },
  DECISIONS,
  {
    pass: {
      told: { zh: '作出行政许可决定 12 件', en: '12 licences' },
      changes: { texts: { 一: '2023年作出行政许可决定12件。' }, cells: { 't2.license.decisions': 12 } },
    },
    fail: {
      told: { zh: '文字写行政处罚决定 30 件，表二是 3 件', en: 'the text says 30 penalties, the table 3' },
      changes: { texts: { 一: '2023年作出行政处罚决定30件。' }, cells: { 't2.penalty.decisions': 3 } },
    },
  },
)
