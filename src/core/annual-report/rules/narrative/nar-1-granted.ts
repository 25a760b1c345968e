import { numberSentenceRule } from '../number-sentence-rule.ts'
import { OPENED } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** r3, or r3 and r4 together where the text says so: 予以公开及部分公开. */
export const granted: Rule = numberSentenceRule(
  'NAR-1',
  { zh: '文字里“予以公开”的件数与表三一致', en: 'Numbers granted agree with table 三' },
  OPENED,
  {
    pass: {
      told: { zh: '予以公开 4 件', en: '4 granted' },
      changes: { texts: { 一: '2023年办结申请6件，其中予以公开4件。' } },
    },
    fail: {
      told: { zh: '文字写予以公开 9 件，表三是 4 件', en: 'the text says 9, the table 4' },
      changes: { texts: { 一: '2023年办结申请6件，其中予以公开9件。' } },
    },
  },
)
