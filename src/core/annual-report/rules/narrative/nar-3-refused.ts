import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NOT_OPENED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r5 to r12. One reason alone (属于国家秘密不予公开) is NAR-7. */
export const refused: Rule = numberSentenceRule(
  'NAR-3',
  { zh: '文字里“不予公开”的件数与表三一致', en: 'Numbers refused agree with table 三' },
  [NOT_OPENED],
  {
    pass: {
      told: { zh: '不予公开 0 件', en: 'none refused' },
      changes: { texts: { 一: '2023年答复申请6件，不予公开0件。' } },
    },
    fail: {
      told: { zh: '文字写不予公开 2 件，表三是 0', en: 'the text says 2, the table 0' },
      changes: { texts: { 一: '2023年答复申请6件，不予公开2件。' } },
    },
  },
)
