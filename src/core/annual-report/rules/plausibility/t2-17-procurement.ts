import type { EditionId } from '../../form/index.ts'
import { convention, format } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

const TRIAL: readonly EditionId[] = ['2019']

/** Trial form: procurement has both items and money, or neither. */
export const procurement: Rule = cellsRule({
  id: 'T2-17',
  title: {
    zh: '试行格式：政府集中采购的项目数与金额要么都有，要么都是 0',
    en: 'Trial form: procurement has items and money, or neither',
  },
  basis: [...format('2.7', '表二', TRIAL), convention('2.7')],
  severity: 'warning',
  editions: TRIAL,
  reason: 'oneWithoutTheOther',
  members: [
    {
      instance: 't2.procurement',
      name: { zh: '表二“政府集中采购”', en: 'Table 二, 政府集中采购' },
      cells: ['t2.procurement.amount', 't2.procurement.items'],
    },
  ],
  answer: (_, amount, items) => (amount > 0 !== items > 0 ? 'uncertain' : 'silent'),
  tell: (name, _, [amount, items]) => ({
    zh: `${name.zh}：采购项目 ${items} 个，采购总金额 ${amount}。项目数和金额应当都有或者都是 0，请核对。`,
    en: `${name.en}: ${items} items, amount ${amount}. Either both or none should be 0: please check.`,
  }),
  examples: {
    pass: {
      told: { zh: '6 个项目，251000 元', en: '6 items, 251,000 元' },
      changes: { form: '2019', year: 2020, cells: { 't2.procurement.items': 6, 't2.procurement.amount': 251000 } },
    },
    fail: {
      told: { zh: '0 个项目，251000 元', en: 'no item, 251,000 元' },
      changes: { form: '2019', year: 2020, cells: { 't2.procurement.amount': 251000 } },
    },
  },
})
