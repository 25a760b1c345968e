import { numberSentenceRule } from '../number-sentence-rule.ts'
import { APPLICANTS } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Kinds of applicant, counted among what was new, among all there was to handle, or among what was handled. */
export const applicants: Rule = numberSentenceRule(
  'NAR-8',
  { zh: '文字里各类申请人的件数与表三一致', en: 'Numbers by kind of applicant agree with table 三' },
  APPLICANTS,
  {
    pass: {
      told: { zh: '自然人 4 件', en: '4 by individuals' },
      changes: { texts: { 一: '新收申请5件，申请人为自然人4件。' } },
    },
    fail: {
      told: { zh: '文字写自然人 9 件，表三是新收 4 件', en: 'the text says 9, the table 4' },
      changes: { texts: { 一: '新收申请5件，申请人为自然人9件。' } },
    },
  },
)
