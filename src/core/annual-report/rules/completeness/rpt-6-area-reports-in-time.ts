import { day, inChinese, type LocalDate } from '#core/shared/index'
import { EDITIONS, format, law } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { type Body, bodyOf } from '../reading/body.ts'
import type { Rule } from '../rule.ts'

/** County 20 February, city 10 March, province 31 March. Where the name leaves the level open, the later date is taken. RPT-6 */
const LAST_DAY = { county: '-02-20', city: '-03-10', province: '-03-31', township: '-01-31' } as const

const lastDay = ({ kind, level }: Body, year: number): LocalDate =>
  day(`${year}${LAST_DAY[kind === 'committee' || level === null ? 'province' : level]}`)

const GOVERNMENTS: readonly Body['kind'][] = ['government', 'governmentOffice', 'committee']

/** The summed report of a government; its organ's own report (RPT-3) has the departments' date and cannot be told apart. */
export const areaReportsInTime: Rule = {
  id: 'RPT-6',
  title: {
    zh: '政府的报告：县 2 月 20 日、市 3 月 10 日、省 3 月 31 日前公布',
    en: 'Governments publish by 20 February, 10 March, 31 March',
  },
  basis: [...format('RPT-6', '关于报送和公布时间的要求'), law('REG-49b', '第四十九条第二款')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['signature'],
  check: ({ report }) => {
    const year = report.year?.value
    const { date } = report.signature
    const body = bodyOf(report.agency?.value ?? '')
    if (year === undefined || date === null || !body || !GOVERNMENTS.includes(body.kind)) return []
    const last = lastDay(body, year + 1)
    return [
      date <= last
        ? pass(`落款日期是${inChinese(date)}，没有超过${inChinese(last)}。`, `Dated ${date}, not after ${last}.`)
        : fail(
            `落款日期是${inChinese(date)}，这一级政府的报告最迟在${inChinese(last)}公布。请核对日期；确实迟了的，请向上级主管部门说明。`,
            `Dated ${date}: a government of this level publishes by ${last}. Check the date, or explain the delay.`,
          ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '县政府，2月18日', en: 'a county, 18 February' },
      changes: { agency: '云溪县人民政府', signedOn: [2024, 2, 18] },
    },
    fail: {
      told: { zh: '县政府，3月5日', en: 'a county, 5 March' },
      changes: { agency: '云溪县人民政府', signedOn: [2024, 3, 5] },
    },
  },
}
