import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NOT_HANDLED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r16 to r20. */
export const notHandled: Rule = numberSentenceRule(
  'NAR-5',
  { zh: '文字里“不予处理”的件数与表三一致', en: 'Numbers not handled agree with table 三' },
  [NOT_HANDLED],
  {
    pass: { told: { zh: '不予处理 0 件', en: 'none' }, changes: { texts: { 一: '2023年答复申请6件，不予处理0件。' } } },
    fail: {
      told: { zh: '文字写不予处理 4 件，表三是 0', en: 'the text says 4, the table 0' },
      changes: { texts: { 一: '2023年答复申请6件，不予处理4件。' } },
    },
  },
)
