import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

const WRONG: readonly (readonly [wrong: string, right: string])[] = [
  ['布署', '部署'],
  ['依法依归', '依法依规'],
  ['行政复意', '行政复议'],
  ['行政法复议', '行政复议'],
  ['政俯', '政府'],
  ['坐谈会', '座谈会'],
  ['按装', '安装'],
  ['既使', '即使'],
  ['以经', '已经'],
  ['再接再励', '再接再厉'],
  ['申情公开', '申请公开'],
  ['信息公布公开', '信息公开'],
  ['登陆(?:网站|平台|系统|门户)', '登录'],
  ['凑和', '凑合'],
  ['不段(?:提高|加强|完善)', '不断'],
  ['实事求事', '实事求是'],
]

/** Mistakes that recur in reports. The right form stands beside each. */
export const wrongWords: Rule = textRule({
  id: 'TXT-21',
  title: { zh: '没有常见的错别字', en: 'No common wrong characters' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,

  find: ({ text }) => WRONG.flatMap(([wrong]) => matches(text, new RegExp(wrong, 'gu'), 4)),
  advice: { zh: '有错别字，请改正。', en: 'A wrong character: correct it.' },
  examples: {
    pass: { told: { zh: '没有错别字', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '“布署”“依法依归”', en: '布署, 依法依归' },
      changes: { texts: { 一: '召开会议布署工作，做到依法依归。' } },
    },
  },
})
