import type { EditionId } from '../../form/index.ts'
import { convention, format } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const TRIAL: readonly EditionId[] = ['2019']
const ROWS = [
  ['license', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
  ['charges', '行政事业性收费'],
] as const

/**
 * Trial form: the items left after the year's change cannot be fewer than none. (Nothing ties them to 处理决定数量: real
 * reports keep no such sum.)
 */
export const itemsAfterChange: Rule = cellsRule({
  id: 'T2-15',
  title: { zh: '试行格式：项目数减少后不会小于 0', en: 'Trial form: no fewer than 0 items after the change' },
  basis: [...format('2.7', '表二', TRIAL), convention('2.7')],
  severity: 'warning',
  editions: TRIAL,
  members: ROWS.map(([row, label]) => ({
    instance: `t2.${row}`,
    name: { zh: `表二“${label}”`, en: `Table 二, ${label}` },
    cells: [`t2.${row}.change`, `t2.${row}.previousItems`] as const,
  })),
  answer: (_, change, before) => (before + change < 0 ? 'fail' : 'silent'),
  right: (_, before) => -before,
  tell: (name, _, [change, before]) => ({
    zh: `${name.zh}：上一年 ${before} 项，本年增减 ${change}，只剩 ${before + change} 项，不可能小于 0。“上一年项目数量”填的是事项数，不是件数，请核对。`,
    en: `${name.en}: ${before} items last year and a change of ${change} leave ${before + change}. Check both numbers.`,
  }),
  examples: {
    pass: {
      told: { zh: '上年 20 项，减 8 项', en: '20 items, 8 fewer' },
      changes: { form: '2019', year: 2020, cells: { 't2.license.previousItems': 20, 't2.license.change': -8 } },
    },
    fail: {
      told: { zh: '上年 3 项，减 8 项', en: '3 items, 8 fewer' },
      changes: { form: '2019', year: 2020, cells: { 't2.license.previousItems': 3, 't2.license.change': -8 } },
    },
  },
})
