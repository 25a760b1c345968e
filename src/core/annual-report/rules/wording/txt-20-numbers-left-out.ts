import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** 公开信息条，: the number was never filled in. */
export const numbersLeftOut: Rule = textRule({
  id: 'TXT-20',
  title: { zh: '量词前面有数', en: 'No measure word without its number' },
  basis: [practice('RPT-9')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) => matches(text, /(?:信息|申请|资质|许可证|共计|累计|合计|答复|办结)(?:条|件)(?=[，。、；（])/gu, 6),
  advice: { zh: '量词前面没有数，像是漏填了。请补上。', en: 'A measure word without its number: fill it in.' },
  examples: {
    pass: { told: { zh: '“信息32条”', en: 'with a number' }, changes: {} },
    fail: {
      told: { zh: '“公开信息条，”', en: 'no number' },
      changes: { texts: { 一: '2023年公开信息条，收到申请5件。' } },
    },
  },
})
