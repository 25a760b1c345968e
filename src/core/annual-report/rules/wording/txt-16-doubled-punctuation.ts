import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** ，。 or 。。: what an edit left behind. */
export const doubledPunctuation: Rule = textRule({
  id: 'TXT-16',
  title: { zh: '没有重复的标点', en: 'No doubled punctuation' },
  basis: [official('RPT-9', '《标点符号用法》（GB/T 15834）', null)],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => matches(text, /([，。；：、])\1|[，、；][。；，、]/gu, 6),
  advice: { zh: '标点重复或者连用，请删去多余的。', en: 'Two marks in a row: delete one.' },
  examples: {
    pass: { told: { zh: '没有重复', en: 'none' }, changes: {} },
    fail: { told: { zh: '“及时，。”', en: '，。' }, changes: { texts: { 一: '公开信息及时，。答复按期。' } } },
  },
})
