import { inChinese, yearOf } from '#core/shared/index'
import { EDITIONS, format, practice } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** Figures are those of 31 December, so the report cannot be dated before the year is over. ARP-5 */
export const datedAfterTheYear: Rule = {
  id: 'CMP-12',
  title: { zh: '落款日期在报告年度结束以后', en: 'The report is dated after its year' },
  basis: [...format('ARP-5', '关于数据截止时间的要求', ['2021']), practice('ARP-5')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['signature'],
  check: ({ report }) => {
    const year = report.year?.value
    const { date } = report.signature
    if (year === undefined || date === null || yearOf(date) > year) return []
    return [
      fail(
        `落款日期是${inChinese(date)}，${year} 年还没有过完。数据截至 12 月 31 日，报告应当在次年 1 月以后成文，请核对日期。`,
        `Dated ${date}, before ${year} was over. The figures are those of 31 December, so the report is written the year after: check the date.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '次年 1 月 18 日', en: '18 January of the next year' }, changes: {} },
    fail: { told: { zh: '当年 1 月 18 日', en: '18 January of the same year' }, changes: { signedOn: [2023, 1, 18] } },
  },
}
