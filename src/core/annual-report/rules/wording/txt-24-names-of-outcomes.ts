import { EDITIONS, format } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

const OWN_CATEGORY =
  /(?:不属于(?:本机关)?政府信息|非政府信息|告知(?:其他)?(?:获取)?途径|(?:申请)?信息不存在|告知作出更改补充|不属于本(?:行政)?机关(?:负责)?公开(?:范围)?)(?:的)?(?:答复)?(?:为|共)?\d+件/gu

/** Results counted by categories that table 三 does not have. Their numbers cannot be compared with it. T3-2 */
export const namesOfOutcomes: Rule = textRule({
  id: 'TXT-24',
  title: { zh: '办理结果用现行的名称', en: 'Outcomes go by their current names' },
  basis: format('2.4', '表三', EDITIONS),
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => matches(text, OWN_CATEGORY, 6),
  advice: {
    zh: '表三没有这一类办理结果，件数没法与表三对照。请按表三的分类写。',
    en: 'Table 三 has no such outcome, so the number cannot be compared. Use its categories.',
  },
  examples: {
    pass: { told: { zh: '用表三的名称', en: 'names of table 三' }, changes: {} },
    fail: {
      told: { zh: '“不属于政府信息 3 件”', en: 'a category of its own' },
      changes: { texts: { 一: '答复不属于政府信息3件。' } },
    },
  },
})
