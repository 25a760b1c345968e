import { EDITIONS, law } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Most texts have no such period at all, and the longer pattern begins anywhere. */
const PERIOD = /(?:15|十五)个工作日/u
const OLD = /[^。；]*(?:答复|申请|延长)[^。；]{0,20}(?:15|十五)个工作日[^。；]*/gu

/** 20 + 20 working days since 2019; 15 + 15 before. The 15 working days of third parties (Article 32) stay. 11.2 (13) */
export const periodsOf2007: Rule = textRule({
  id: 'TXT-2',
  title: { zh: '不写 2007 年条例的答复期限', en: 'No periods of the 2007 Regulation' },
  basis: [law('REG-33', '第三十三条')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ canonical }) =>
    (PERIOD.test(canonical) ? matches(canonical, OLD) : []).filter(
      (quote) => !/第三方|征求意见|反馈|补正|审查|清理|20个工作日|压缩|缩短|提前|承诺|平均/u.test(quote),
    ),
  advice: {
    zh: '答复期限现在是 20 个工作日，需要延长的再加不超过 20 个工作日；15 个工作日是 2007 年条例的规定，请改正。',
    en: 'A reply is now due in 20 working days, with at most 20 more; 15 is from the 2007 Regulation. Correct it.',
  },
  examples: {
    pass: {
      told: { zh: '20 个工作日', en: '20 working days' },
      changes: { texts: { 一: '收到申请后20个工作日内答复。' } },
    },
    fail: {
      told: { zh: '15 个工作日内答复', en: '15 working days' },
      changes: { texts: { 一: '收到申请之日起15个工作日内予以答复。' } },
    },
  },
})
