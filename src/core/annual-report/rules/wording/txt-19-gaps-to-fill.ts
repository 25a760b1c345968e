import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** XX条, ＿＿, 待补充: what a draft leaves open. */
export const gapsToFill: Rule = textRule({
  id: 'TXT-19',
  title: { zh: '没有留下待填的空', en: 'No blanks left to fill' },
  basis: [practice('RPT-9')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) =>
    matches(
      text,
      /[XＸ×]{2,}(?=[年月日件条个局县市，。])|[○〇]{2,}(?=[年月日件条个局县市])|_{2,}|＿{2,}|\*{2,}|待补充|待填写|（此处[^）]{0,12}）/gu,
      8,
    ),
  advice: { zh: '还留着待填的空，请填上。', en: 'A blank is left to fill in: fill it.' },
  examples: {
    pass: { told: { zh: '都填了', en: 'all filled' }, changes: {} },
    fail: { told: { zh: '“公开信息XX条”', en: '“公开信息XX条”' }, changes: { texts: { 一: '2023年公开信息XX条。' } } },
  },
})
