import { CURRENT, convention, format } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, noPreviousReport, notAssessable, pass } from '../judgement.ts'
import type { CheckInput, Judgement, ReportInHand, Rule } from '../rule.ts'

const KINDS = [
  { row: 'rules', label: '规章' },
  { row: 'norms', label: '行政规范性文件' },
] as const

/**
 * inForce = last year's inForce + issued − repealed. A warning only: a review of the stock changes it too. Not run across the
 * change of form, where 对外公开总数量 counted something else. ID-8, MIG-1
 */
export const stockInForce: Rule = {
  id: 'ID-8',
  title: { zh: '现行有效件数与上年存量衔接', en: 'Documents in force follow from last year' },
  basis: [...format('ID-8', '表二', CURRENT), convention('ID-8')],
  severity: 'warning',
  editions: CURRENT,
  reads: [
    'previous',
    ...KINDS.flatMap(({ row }) => [`t2.${row}.inForce`, `t2.${row}.issued`, `t2.${row}.repealed`] as const),
  ],
  check: (input) => {
    const { previous, predecessors, founded } = input
    if (founded || predecessors.length > 0) return []
    if (!previous) return [noPreviousReport('现行有效件数', 'the number of documents in force')]
    if (previous.report.edition !== input.report.edition) return [FORM_CHANGED]
    return KINDS.flatMap((kind) => judge(input, previous, kind))
  },
  examples: {
    pass: {
      told: { zh: '上年 9 件，加 2 减 1，本年 10 件', en: '9 + 2 − 1 = 10' },
      changes: { cells: { 't2.norms.issued': 2, 't2.norms.repealed': 1, 't2.norms.inForce': 10 } },
      previous: { year: 2022, cells: { 't2.norms.inForce': 9 } },
    },
    fail: {
      told: { zh: '上年 9 件，加 2 减 1，本年写成 12 件', en: '9 + 2 − 1 is not 12' },
      changes: { cells: { 't2.norms.issued': 2, 't2.norms.repealed': 1, 't2.norms.inForce': 12 } },
      previous: { year: 2022, cells: { 't2.norms.inForce': 9 } },
    },
  },
}

const FORM_CHANGED: Judgement = notAssessable(
  'formChanged',
  '上一年度用的是试行格式，“对外公开总数量”与“现行有效件数”不是一回事，不作比较。',
  'Last year used the trial form, whose 对外公开总数量 counts something else: not compared.',
)

function judge(input: CheckInput, before: ReportInHand, { row, label }: (typeof KINDS)[number]): readonly Judgement[] {
  const stock = numberAt(before, `t2.${row}.inForce`)
  const issued = numberAt(input, `t2.${row}.issued`)
  const repealed = numberAt(input, `t2.${row}.repealed`)
  const inForce = numberAt(input, `t2.${row}.inForce`)
  if (stock === null || issued === null || repealed === null || inForce === null) return []
  const should = stock + issued - repealed
  const at = {
    instance: `t2.${row}`,
    cells: [`t2.${row}.inForce`, `t2.${row}.issued`, `t2.${row}.repealed`] as const,
    left: inForce,
    right: should,
  }
  const sum = `上年 ${stock} 件＋本年制发 ${issued} 件－本年废止 ${repealed} 件`
  const sumEn = `${stock} last year + ${issued} issued − ${repealed} repealed`
  return inForce === should
    ? [
        pass(
          `表二“${label}”：${sum}，等于现行有效 ${inForce} 件。`,
          `Table 二, ${label}: ${sumEn} = ${inForce} in force.`,
          at,
        ),
      ]
    : [
        fail(
          `表二“${label}”：${sum}，应为 ${should} 件，“现行有效件数”写的是 ${inForce} 件，差 ${Math.abs(inForce - should)}。做过文件清理的，请在报告里说明；否则请核对。`,
          `Table 二, ${label}: ${sumEn} make ${should}, but ${inForce} in force is written. Say so if the stock was reviewed; otherwise check it.`,
          at,
        ),
      ]
}
