import { inChinese } from '#core/shared/index'
import { EDITIONS, law } from '../basis.ts'
import { fail, notAssessable, pass } from '../judgement.ts'
import { bodyOf } from '../reading/body.ts'
import type { Rule } from '../rule.ts'

/**
 * Departments submit and publish by 31 January, townships as departments (RPT-4); a last day that no holiday moves [C].
 * Governments have later dates for their summed reports, see RPT-6. REG-49a
 */
export const publishedInTime: Rule = {
  id: 'REG-49a',
  title: { zh: '部门、乡镇的报告在 1 月 31 日前公布', en: 'Departments and townships publish by 31 January' },
  basis: [law('REG-49a', '第四十九条第一款')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['signature'],
  check: ({ report }) => {
    const year = report.year?.value
    const { date } = report.signature
    const kind = bodyOf(report.agency?.value ?? '')?.kind
    if (year === undefined || !(kind === 'department' || kind === 'township')) return []
    if (date === null)
      return [
        notAssessable(
          'noDate',
          '报告没有落款日期，无法核对是不是在 1 月 31 日前公布。请补上日期。',
          'The report is not dated, so whether it was published by 31 January cannot be checked. Add the date.',
        ),
      ]
    const last = `${year + 1}-01-31`
    return [
      date <= last
        ? pass(`落款日期是${inChinese(date)}，没有超过${year + 1}年1月31日。`, `Dated ${date}, not after ${last}.`)
        : fail(
            `落款日期是${inChinese(date)}，应当在${year + 1}年1月31日前报送主管部门并向社会公布。请核对日期；确实迟了的，请向主管部门说明。`,
            `Dated ${date}: the report is due, submitted and published, by ${last}. Check the date, or explain the delay to the supervisor.`,
          ),
    ]
  },
  examples: {
    pass: { told: { zh: '2024年1月18日', en: '18 January' }, changes: {} },
    fail: { told: { zh: '2024年3月5日', en: '5 March' }, changes: { signedOn: [2024, 3, 5] } },
  },
}
