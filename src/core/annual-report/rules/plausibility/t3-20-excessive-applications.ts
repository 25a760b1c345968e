import { convention, EDITIONS, law } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

/** 无正当理由大量反复申请 in a year with a handful of applications: 大量 was hardly met. REG-35 */
export const excessiveApplications: Rule = cellsRule({
  id: 'T3-20',
  title: { zh: '申请总数很少时，“大量反复申请”要核实', en: 'Excessive applications in a year with few' },
  basis: [law('REG-35', '第三十五条'), convention('REG-35')],
  severity: 'note',
  editions: EDITIONS,
  reason: 'fewApplications',
  members: [
    {
      instance: 't3.refuse.excessive',
      name: { zh: '表三', en: 'Table 三' },
      cells: ['t3.refuse.excessive.total', 't3.received.total', 't3.carriedIn.total'],
    },
  ],
  answer: ({ excessiveMinimum }, excessive, received, carriedIn) =>
    excessive > 0 && received + carriedIn < excessiveMinimum ? 'uncertain' : 'silent',
  tell: (name, _, [excessive, received, carriedIn]) => ({
    zh: `${name.zh}“无正当理由大量反复申请”有 ${excessive} 件，可全年一共只有 ${received + carriedIn} 件申请。数量、频次明显超过合理范围才算这一项，请核实。`,
    en: `${name.en}: ${excessive} handled as excessive, though there were only ${received + carriedIn} applications. The row needs numbers or frequency beyond reason: please confirm.`,
  }),
  examples: {
    pass: { told: { zh: '没有这一项', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '一共 6 件，其中 2 件“大量反复”', en: '2 of 6' },
      changes: { cells: { 't3.refuse.excessive.total': 2 } },
    },
  },
})
