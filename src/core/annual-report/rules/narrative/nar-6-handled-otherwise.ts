import { numberSentenceRule } from '../number-sentence-rule.ts'
import { OTHERWISE_HANDLED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r21 to r23, or the single row （六）其他处理. */
export const handledOtherwise: Rule = numberSentenceRule(
  'NAR-6',
  { zh: '文字里“其他处理”的件数与表三一致', en: 'Numbers handled otherwise agree with table 三' },
  [OTHERWISE_HANDLED],
  {
    pass: { told: { zh: '其他处理 0 件', en: 'none' }, changes: { texts: { 一: '2023年答复申请6件，其他处理0件。' } } },
    fail: {
      told: { zh: '文字写其他处理 14 件，表三是 0', en: 'the text says 14, the table 0' },
      changes: { texts: { 一: '2023年答复申请6件，其他处理14件。' } },
    },
  },
)
