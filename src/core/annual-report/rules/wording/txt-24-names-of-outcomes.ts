import { EDITIONS, format } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Categories of the statistics before 2019 that the form no longer knows. RPT definitions of before 2019 have lapsed (2.1). */
export const namesOfOutcomes: Rule = textRule({
  id: 'TXT-24',
  title: { zh: '办理结果用现行的名称', en: 'Outcomes go by their current names' },
  basis: format('2.4', '表三', EDITIONS),
  severity: 'note',
  editions: EDITIONS,

  find: ({ text }) =>
    matches(text, /不属于本机关公开(?:范围)?|申请信息不存在的?(?:答复)?\d+件|(?:告知|出具)?非政府信息告知/gu, 6),
  advice: {
    zh: '这是 2019 年以前统计口径的叫法。现行格式归入“无法提供”“不予处理”等办理结果，请改用表三的名称。',
    en: 'These names are from the statistics before 2019. Use the outcomes of table 三.',
  },
  examples: {
    pass: { told: { zh: '用表三的名称', en: 'names of table 三' }, changes: {} },
    fail: {
      told: { zh: '“不属于本机关公开范围”', en: 'a name of before 2019' },
      changes: { texts: { 一: '答复不属于本机关公开范围3件。' } },
    },
  },
})
