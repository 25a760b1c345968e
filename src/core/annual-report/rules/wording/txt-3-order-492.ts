import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** The Regulation of 2019 is Order 711. REG-56 */
export const order492: Rule = textRule({
  id: 'TXT-3',
  title: { zh: '不引用已经修订的第492号国务院令', en: 'Order 492 is no longer cited' },
  basis: [official('REG-56', '《中华人民共和国政府信息公开条例》（2019 年修订，国务院令第711号）', null)],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) => matches(text, /国务院(?:令)?(?:第)?492号(?:令)?/gu, 12),
  advice: {
    zh: '第492号国务院令是 2007 年的条例，现行条例由第711号国务院令公布，自 2019 年 5 月 15 日起施行。请改正。',
    en: 'Order 492 is the 2007 Regulation; the one in force is Order 711, since 15 May 2019. Correct it.',
  },
  examples: {
    pass: {
      told: { zh: '国务院令第711号', en: 'Order 711' },
      changes: { texts: { 一: '根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。' } },
    },
    fail: {
      told: { zh: '国务院令第492号', en: 'Order 492' },
      changes: { texts: { 一: '根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。' } },
    },
  },
})
