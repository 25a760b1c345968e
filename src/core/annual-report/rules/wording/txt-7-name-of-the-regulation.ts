import { EDITIONS, law } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Words dropped from or added to the name. */
export const nameOfTheRegulation: Rule = textRule({
  id: 'TXT-7',
  title: { zh: '条例的名称写全写对', en: 'The Regulation is named in full and right' },
  basis: [law('REG-56', '名称')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) =>
    matches(text, /《(?:中华人民共和国)?(?:信息公开|政务公开|政府信息|政府公开|政府信息公开管理)条例》/gu),
  advice: {
    zh: '条例的名称是《中华人民共和国政府信息公开条例》，请写全。',
    en: 'The name is 《中华人民共和国政府信息公开条例》: write it in full.',
  },
  examples: {
    pass: { told: { zh: '名称正确', en: 'the right name' }, changes: {} },
    fail: {
      told: { zh: '《信息公开条例》', en: 'a wrong name' },
      changes: { texts: { 一: '认真贯彻《信息公开条例》。' } },
    },
  },
})
