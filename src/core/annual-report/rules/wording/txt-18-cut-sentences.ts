import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

/** A section whose last character cannot end a sentence was cut off. */
export const cutSentences: Rule = textRule({
  id: 'TXT-18',
  title: { zh: '每部分以句号等结束', en: 'Each section ends with a full stop' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ key, text }) => (key !== 'lead' && /[，、：；的和及与]$/u.test(text) ? [text.slice(-12)] : []),
  advice: { zh: '末尾的话没有说完，请补完。', en: 'The last sentence is not finished: complete it.' },
  examples: {
    pass: { told: { zh: '以句号结束', en: 'a full stop' }, changes: {} },
    fail: {
      told: { zh: '以逗号结束', en: 'ends with a comma' },
      changes: { texts: { 一: '2023年公开信息32条，收到申请5件，' } },
    },
  },
})
