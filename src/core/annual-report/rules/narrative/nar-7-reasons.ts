import { numberSentenceRule } from '../number-sentence-rule.ts'
import { REASONS_GIVEN } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Single rows of 不予公开, 无法提供 and 不予处理, by the words that name them. */
export const reasons: Rule = numberSentenceRule(
  'NAR-7',
  { zh: '文字里各种理由的件数与表三一致', en: 'Numbers by reason agree with table 三' },
  REASONS_GIVEN,
  {
    pass: {
      told: { zh: '本机关不掌握 1 件', en: '1 not held' },
      changes: { texts: { 一: '无法提供的申请中，本机关不掌握相关政府信息1件。' } },
    },
    fail: {
      told: { zh: '文字写属于国家秘密 2 件，表三是 0', en: 'the text says 2 state secrets, the table 0' },
      changes: { texts: { 一: '不予公开的申请中，属于国家秘密2件。' } },
    },
  },
)
