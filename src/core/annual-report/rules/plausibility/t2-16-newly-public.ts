import type { EditionId } from '../../form/index.ts'
import { convention, format } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const TRIAL: readonly EditionId[] = ['2019']
const ROWS = [
  ['rules', '规章'],
  ['norms', '规范性文件'],
] as const

/** Trial form: what is newly public this year is among all that is public. */
export const newlyPublic: Rule = cellsRule({
  id: 'T2-16',
  title: {
    zh: '试行格式：对外公开总数量不少于本年新公开数量',
    en: 'Trial form: public in all is not less than newly public',
  },
  basis: [...format('2.7', '表二', TRIAL), convention('2.7')],
  severity: 'warning',
  editions: TRIAL,
  members: ROWS.map(([row, label]) => ({
    instance: `t2.${row}`,
    name: { zh: `表二“${label}”`, en: `Table 二, ${label}` },
    cells: [`t2.${row}.totalPublic`, `t2.${row}.newlyPublic`] as const,
  })),
  answer: (_, all, added) => (all < added ? 'fail' : 'silent'),
  right: (_, added) => added,
  tell: (name, _, [all, added]) => ({
    zh: `${name.zh}：对外公开总数量 ${all}，少于本年新公开的 ${added}。总数量应当包括本年新公开的，请核对。`,
    en: `${name.en}: ${all} public in all, fewer than the ${added} newly public. The former includes the latter: check both.`,
  }),
  examples: {
    pass: {
      told: { zh: '总数 89，新公开 89', en: '89 of 89' },
      changes: { form: '2019', year: 2020, cells: { 't2.norms.newlyPublic': 89, 't2.norms.totalPublic': 89 } },
    },
    fail: {
      told: { zh: '总数 3，新公开 8', en: '3 in all, 8 new' },
      changes: { form: '2019', year: 2020, cells: { 't2.norms.newlyPublic': 8, 't2.norms.totalPublic': 3 } },
    },
  },
})
