import type { Rule } from '../rule.ts'
import { rowPlace, sumRule } from '../sum-rule.ts'

/** c7 = c1+…+c6 in every row of table 三. */
export const rowTotals: Rule = sumRule(
  'ID-1',
  { zh: '表三每行：各列之和等于“总计”列', en: 'Table 三, every row: the columns add up to 总计' },
  '表三',
  {
    place: rowPlace,
    parts: { zh: '各列之和', en: 'the columns add up to' },
    total: { zh: '“总计”列', en: '总计 says' },
    advice: { zh: '请核对这一行各列的数，或者改正“总计”。', en: 'Check the numbers of this row or correct 总计.' },
  },
  {
    pass: { told: { zh: '各行都合得上', en: 'every row adds up' }, changes: {} },
    fail: {
      told: { zh: '“予以公开”行之和是 4，总计写成 2', en: 'row 予以公开 adds up to 4, its total says 2' },
      changes: { cells: { 't3.open.total': 2 } },
    },
  },
)
