import { EDITIONS, law } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** The test of own needs fell away in 2019. REG-27 */
export const specialNeeds: Rule = textRule({
  id: 'TXT-5',
  title: { zh: '不再以“三需要”作为申请条件', en: 'The three needs are no condition any more' },
  basis: [law('REG-27', '第二十七条')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) =>
    matches(text, /三需要|自身生产、?生活、?科研等(?:的)?特殊需要/gu, 10).filter(
      (quote) => !/取消|不再|不得|删除|不以/u.test(quote),
    ),
  advice: {
    zh: '2019 年修订的条例取消了“生产、生活、科研等特殊需要”的条件，不能再以此要求申请人。请改正。',
    en: 'The 2019 Regulation dropped the special needs of production, life or research; nobody may ask for them. Correct it.',
  },
  examples: {
    pass: { told: { zh: '不提“三需要”', en: 'not mentioned' }, changes: {} },
    fail: {
      told: { zh: '以“三需要”为条件', en: 'as a condition' },
      changes: { texts: { 一: '申请人根据自身生产、生活、科研等特殊需要提出申请。' } },
    },
  },
})
