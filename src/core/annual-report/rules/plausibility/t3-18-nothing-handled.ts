import { EDITIONS, law } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const ENOUGH = 5

/** Several applications received, none handled in the whole year: a reply is due in 20 working days. REG-33 */
export const nothingHandled: Rule = cellsRule({
  id: 'T3-18',
  title: { zh: '收到申请却一件没有办结的要核实', en: 'Applications received but none handled all year' },
  basis: [law('REG-33', '第三十三条')],
  severity: 'warning',
  editions: EDITIONS,
  reason: 'nothingHandled',
  members: [
    {
      instance: 't3.total',
      name: { zh: '表三', en: 'Table 三' },
      cells: ['t3.total.total', 't3.received.total', 't3.carriedIn.total'],
    },
  ],
  answer: (_, handled, received, carriedIn) =>
    handled === 0 && received + carriedIn >= ENOUGH ? 'uncertain' : 'silent',
  tell: (name, _, [, received, carriedIn]) => ({
    zh: `${name.zh}：新收 ${received} 件、上年结转 ${carriedIn} 件，全年一件也没有办结。答复期限是 20 个工作日，请核对“本年度办理结果”是不是漏填了。`,
    en: `${name.en}: ${received} received and ${carriedIn} carried in, none handled all year. A reply is due in 20 working days: see whether the outcomes were left out.`,
  }),
  examples: {
    pass: { told: { zh: '6 件都办结', en: 'all 6 handled' }, changes: {} },
    fail: {
      told: { zh: '收到 6 件，办理结果全是 0', en: '6 received, no outcome' },
      changes: { cells: { 't3.total.total': 0, 't3.carriedOut.total': 6 } },
    },
  },
})
