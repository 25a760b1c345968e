import { EDITIONS, law } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

/**
 * Fewer handled than were carried in: some application has been open for more than a year. The period is 20 working days, 20
 * more with an extension; waiting for a correction or for third parties seldom takes a year. REG-33
 */
export const openForTwoYears: Rule = cellsRule({
  id: 'T3-19',
  title: { zh: '上年结转的申请应当在本年办结', en: 'What was carried in is handled within the year' },
  basis: [law('REG-33', '第三十三条')],
  severity: 'warning',
  editions: EDITIONS,
  reason: 'overdue',
  members: [
    {
      instance: 't3.carriedIn',
      name: { zh: '表三', en: 'Table 三' },
      cells: ['t3.carriedIn.total', 't3.total.total'],
    },
  ],
  answer: (_, carriedIn, handled) => (handled < carriedIn && handled > 0 ? 'uncertain' : 'silent'),
  right: (_, handled) => handled,
  tell: (name, _, [carriedIn, handled]) => ({
    zh: `${name.zh}：上年结转 ${carriedIn} 件，全年只办结 ${handled} 件，说明至少有 ${carriedIn - handled} 件超过一年没有办结。答复期限最长是 20＋20 个工作日，请核对。`,
    en: `${name.en}: ${carriedIn} carried in, only ${handled} handled, so at least ${carriedIn - handled} have been open for over a year. The longest period is 20 + 20 working days: please check.`,
  }),
  examples: {
    pass: { told: { zh: '结转 1 件，办结 6 件', en: '1 carried in, 6 handled' }, changes: {} },
    fail: {
      told: { zh: '结转 9 件，只办结 6 件', en: '9 carried in, 6 handled' },
      changes: { cells: { 't3.carriedIn.total': 9 } },
    },
  },
})
