import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** A half-width comma, semicolon, colon or question mark between two Chinese characters. */
export const punctuationWidth: Rule = textRule({
  id: 'TXT-14',
  title: { zh: '中文里用全角标点', en: 'Full-width punctuation in Chinese' },
  basis: [official('RPT-9', '《标点符号用法》（GB/T 15834）', null)],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => matches(text, /(?<=[\u4e00-\u9fff])[,;:?!](?=[\u4e00-\u9fff])/gu, 6),
  advice: {
    zh: '中文之间用了半角标点，请改为全角。',
    en: 'Half-width marks between Chinese characters: use full-width ones.',
  },
  examples: {
    pass: { told: { zh: '全角标点', en: 'full-width' }, changes: {} },
    fail: {
      told: { zh: '“职责分工,拓宽”', en: 'a half-width comma' },
      changes: { texts: { 一: '细化职责分工,拓宽公开渠道。' } },
    },
  },
})
