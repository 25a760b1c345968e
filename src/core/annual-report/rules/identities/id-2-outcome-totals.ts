import type { Rule } from '../rule.ts'
import { columnPlace, sumRule } from '../sum-rule.ts'

/** r24 = r3+…+r23 in every column of table 三. */
export const outcomeTotals: Rule = sumRule(
  'ID-2',
  {
    zh: '表三每列：（一）至（六）之和等于“（七）总计”',
    en: 'Table 三, every column: rows （一） to （六） add up to （七）总计',
  },
  '表三',
  {
    place: columnPlace,
    parts: { zh: '（一）至（六）各行之和', en: 'rows （一） to （六） add up to' },
    total: { zh: '“（七）总计”行', en: '（七）总计 says' },
    advice: {
      zh: '请核对这一列的各种办理结果，或者改正“（七）总计”。',
      en: 'Check the outcomes in this column or correct （七）总计.',
    },
  },
  {
    pass: { told: { zh: '各列都合得上', en: 'every column adds up' }, changes: {} },
    fail: {
      told: { zh: '自然人列各行之和是 5，（七）总计写成 8', en: 'column 自然人 adds up to 5, （七）总计 says 8' },
      changes: { cells: { 't3.total.natural': 8 } },
    },
  },
)
