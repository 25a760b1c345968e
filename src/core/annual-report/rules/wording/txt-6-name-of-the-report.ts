import { EDITIONS, law, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** 政务公开 is wider than 政府信息公开; reports mix the names. 11.2 (1) */
export const nameOfTheReport: Rule = textRule({
  id: 'TXT-6',
  title: { zh: '报告的名称是“政府信息公开工作年度报告”', en: 'The report is called 政府信息公开工作年度报告' },
  basis: [law('REG-50', '第五十条'), practice('11.2')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ key, text }) => (key === 'lead' ? matches(text, /政务公开(?:工作)?(?:年度)?(?:报告|年报)/gu, 12) : []),
  advice: {
    zh: '法定的名称是“政府信息公开工作年度报告”，政务公开的范围更宽。请改为法定名称。',
    en: 'The statutory name is 政府信息公开工作年度报告; 政务公开 is wider. Use the statutory name.',
  },
  examples: {
    pass: { told: { zh: '用法定名称', en: 'the statutory name' }, changes: {} },
    fail: {
      told: { zh: '自称“政务公开工作报告”', en: 'another name' },
      changes: { lead: '现公布2023年度政务公开工作报告。' },
    },
  },
})
