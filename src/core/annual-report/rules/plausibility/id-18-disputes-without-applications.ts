import { convention, EDITIONS } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const ROUTES = [
  ['review', '行政复议'],
  ['direct', '未经复议直接起诉'],
  ['after', '复议后起诉'],
] as const

/** Disputes without any application: explained only by an earlier year's application or by proactive disclosure. ID-18 */
export const disputesWithoutApplications: Rule = cellsRule({
  id: 'ID-18',
  title: { zh: '没有申请却有复议诉讼的要说明', en: 'Disputes without any application need a reason' },
  basis: [convention('ID-18')],
  severity: 'warning',
  editions: EDITIONS,
  reason: 'earlierYear',
  members: ROUTES.map(([route, label]) => ({
    instance: `t4.${route}`,
    name: { zh: label, en: label },
    cells: [`t4.${route}.total`, 't3.received.total', 't3.carriedIn.total'] as const,
  })),
  answer: (_, disputes, received, carriedIn) => (disputes > 0 && received + carriedIn === 0 ? 'uncertain' : 'silent'),
  tell: (name, _, [disputes]) => ({
    zh: `表三没有一件申请，表四${name.zh}却有 ${disputes} 件。只有以前年度的申请或者主动公开引发的争议才会这样，请核实，并在报告里说明。`,
    en: `Table 三 has no application, yet table 四 counts ${disputes} (${name.en}). Only an earlier year's application or proactive disclosure explains that: please confirm and say so in the report.`,
  }),
  examples: {
    pass: { told: { zh: '收到申请 5 件，复议 1 件', en: '5 applications, 1 dispute' }, changes: {} },
    fail: {
      told: { zh: '没有申请，复议 1 件', en: 'no application, 1 dispute' },
      changes: { cells: { 't3.received.total': 0, 't3.carriedIn.total': 0 } },
    },
  },
})
