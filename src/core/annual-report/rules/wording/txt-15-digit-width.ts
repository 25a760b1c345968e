import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Full-width digits, which searches and sums miss. */
export const digitWidth: Rule = textRule({
  id: 'TXT-15',
  title: { zh: '数字用半角', en: 'Half-width digits' },
  basis: [official('RPT-9', '《出版物上数字用法》（GB/T 15835）', null)],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => matches(text, /[０-９]+/gu, 6),
  advice: { zh: '用了全角数字，请改为半角。', en: 'Full-width digits: use half-width ones.' },
  examples: {
    pass: { told: { zh: '半角数字', en: 'half-width' }, changes: {} },
    fail: {
      told: { zh: '“２０２３年”', en: 'full-width digits' },
      changes: { texts: { 一: '２０２３年公开信息32条。' } },
    },
  },
})
