import { TABLE_THREE_COLUMNS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, noPreviousReport, notAssessable, pass } from '../judgement.ts'
import type { ReportInHand, Rule } from '../rule.ts'

/** r2 of this year = r25 of last year, column by column: equal totals may hide numbers in the wrong column. ID-7 */
export const carriedOver: Rule = {
  id: 'ID-7',
  title: { zh: '“上年结转”等于上一年度报告的“结转下年度”', en: 'Carried in = carried out of the report before' },
  basis: format('ID-7', '表三“上年结转”行'),
  severity: 'error',
  editions: EDITIONS,
  reads: ['previous', ...TABLE_THREE_COLUMNS.map(({ key }) => `t3.carriedIn.${key}` as const)],
  check: (input) => {
    const { previous, predecessors, founded } = input
    if (founded || predecessors.length > 0) return []
    if (!previous)
      return [
        noPreviousReport('“上年结转”与上年的“结转下年度”', 'whether what was carried in equals what was carried out'),
      ]
    return TABLE_THREE_COLUMNS.map((column) => judge(input, previous, column))
  },
  examples: {
    pass: {
      told: { zh: '上年自然人结转 1 件，本年自然人承接 1 件', en: '1 carried out by 自然人, 1 carried in' },
      changes: {},
      previous: { year: 2022, cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': 1 } },
    },
    fail: {
      told: { zh: '上年结转的是商业企业的 1 件，本年写在自然人列', en: 'the 1 carried out stood under 商业企业' },
      changes: {},
      previous: { year: 2022, cells: { 't3.carriedOut.business': 1, 't3.carriedOut.total': 1 } },
    },
  },
}

/** Equal totals over unequal columns: the numbers stand in the wrong column. */
const shifted = (now: ReportInHand, before: ReportInHand): boolean =>
  knownAt(now, 't3.carriedIn.total') === knownAt(before, 't3.carriedOut.total')

function judge(now: ReportInHand, before: ReportInHand, { key, label }: { key: string; label: string }) {
  const left = knownAt(now, `t3.carriedIn.${key}`)
  const right = knownAt(before, `t3.carriedOut.${key}`)
  const place = { instance: key, cells: [`t3.carriedIn.${key}`] as const }
  if (left === null || right === null)
    return notAssessable(
      'unreadableCell',
      `表三“${label}”列的“上年结转”无法核对：本年或者上年的数字读不准，或者没有填。`,
      `Carried in, column ${label}, cannot be checked: one of the two numbers is not readable or not filled in.`,
      place,
    )
  const at = { ...place, left, right }
  const hint = shifted(now, before)
    ? { zh: '两年的合计是相同的，多半是填错了列。', en: ' The totals agree, so the column is probably wrong.' }
    : { zh: '', en: '' }
  if (left === right)
    return pass(
      `表三“${label}”列：上年结转 ${left} 件，与上一年度报告的“结转下年度”一致。`,
      `Column ${label}: ${left} carried in, as carried out the year before.`,
      at,
    )
  return fail(
    `表三“${label}”列：“上年结转”写的是 ${left} 件，上一年度报告的“结转下年度继续办理”是 ${right} 件，差 ${Math.abs(left - right)}。${hint.zh}请按上年报告填写；上年报告有误的，请先更正上年的。`,
    `Table 三, column ${label}: ${left} carried in, but the report before carried out ${right} (difference ${Math.abs(left - right)}). Take last year's number, or correct last year's report first.${hint.en}`,
    at,
  )
}
