import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

const WRONG: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/布署/gu, '部署'],
  [/依法依归/gu, '依法依规'],
  [/行政复意/gu, '行政复议'],
  [/行政法复议/gu, '行政复议'],
  [/政俯/gu, '政府'],
  [/坐谈会/gu, '座谈会'],
  [/按装/gu, '安装'],
  [/既使/gu, '即使'],
  [/再接再励/gu, '再接再厉'],
  [/申情公开/gu, '申请公开'],
  [/登陆(?:网站|平台|系统|门户)/gu, '登录'],
  [/凑和/gu, '凑合'],
  [/不段(?:提高|加强|完善)/gu, '不断'],
  [/实事求事/gu, '实事求是'],
]

/** Mistakes that recur in reports. The right form stands beside each. */
export const wrongWords: Rule = textRule({
  id: 'TXT-21',
  title: { zh: '没有常见的错别字', en: 'No common wrong characters' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => WRONG.flatMap(([wrong, right]) => matches(text, wrong, 4).map((quote) => `${quote} → ${right}`)),
  advice: {
    zh: '有错别字，箭头后面是通常的写法，请改正。',
    en: 'Wrong characters, the usual form behind the arrow: correct them.',
  },
  examples: {
    pass: { told: { zh: '没有错别字', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '“布署”“依法依归”', en: '布署, 依法依归' },
      changes: { texts: { 一: '召开会议布署工作，做到依法依归。' } },
    },
  },
})
