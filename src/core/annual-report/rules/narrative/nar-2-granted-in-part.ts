import { numberSentenceRule } from '../number-sentence-rule.ts'
import { PARTLY_OPENED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r4; not where the text takes it together with 予以公开. */
export const grantedInPart: Rule = numberSentenceRule(
  'NAR-2',
  { zh: '文字里“部分公开”的件数与表三一致', en: 'Numbers granted in part agree with table 三' },
  [PARTLY_OPENED],
  {
    pass: {
      told: { zh: '部分公开 1 件', en: '1 in part' },
      changes: { texts: { 一: '2023年答复申请6件，部分公开1件。' } },
    },
    fail: {
      told: { zh: '文字写部分公开 3 件，表三是 1 件', en: 'the text says 3, the table 1' },
      changes: { texts: { 一: '2023年答复申请6件，部分公开3件。' } },
    },
  },
)
