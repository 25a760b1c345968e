import { numberSentenceRule } from '../number-sentence-rule.ts'
import { NOT_PROVIDED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r13 to r15. A report whose text counts only the first of the three rows is a common slip. */
export const notProvided: Rule = numberSentenceRule(
  'NAR-4',
  { zh: '文字里“无法提供”的件数与表三一致', en: 'Numbers that could not be provided agree with table 三' },
  [NOT_PROVIDED],
  {
    pass: {
      told: { zh: '无法提供 1 件', en: '1 not provided' },
      changes: { texts: { 一: '因本机关不掌握等原因无法提供1件。' } },
    },
    fail: {
      told: { zh: '只写了第一小类的件数', en: 'only the first row of the group was counted' },
      changes: {
        texts: { 一: '因本机关不掌握等原因无法提供1件。' },
        cells: { 't3.cannot.make.total': 2, 't3.cannot.make.natural': 2 },
      },
    },
  },
)
