import { EDITIONS, practice } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { prose, squeeze } from '../prose.ts'
import type { Rule } from '../rule.ts'

const PERIOD =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起)?[，,]?(?:至|到|—+|－|-|~|～)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/u

/** The first range of days that is said to be of the figures, or that is a whole year: a report names other ranges too. */
function periodIn(text: string): RegExpExecArray | null {
  for (const sentence of text.split('。')) {
    const found = PERIOD.exec(sentence)
    const isWholeYear =
      found
        ?.slice(2)
        .filter((_, i) => i !== 2)
        .join() === '1,1,12,31'
    if (found && (isWholeYear || /统计|数据|期限|时限/u.test(sentence))) return found
  }
  return null
}

/** Where the report states the period of its figures, it is 1 January to 31 December of the report year. ARP-5 */
export const period: Rule = {
  id: 'ARP-5',
  title: {
    zh: '统计期限是报告年度的 1 月 1 日至 12 月 31 日',
    en: 'The period is 1 January to 31 December of the year',
  },
  basis: [practice('ARP-5')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report }) => {
    const year = report.year?.value
    const stated = periodIn(squeeze(report.lead)) ?? periodIn(prose(report, '一') ?? '')
    if (!stated || year === undefined) return []
    const [quote, from, fromMonth, fromDay, to = from, toMonth, toDay] = stated
    const whole =
      [from, fromMonth, fromDay, to, toMonth, toDay].map(Number).join() === [year, 1, 1, year, 12, 31].join()
    return [
      whole
        ? pass(`统计期限写的是${year}年1月1日至12月31日。`, `The period is 1 January to 31 December ${year}.`)
        : fail(
            `报告写的统计期限是“${quote}”，应当是${year}年1月1日至${year}年12月31日。请核对数据是不是按这个期限统计的，再改正这句话。`,
            `The stated period is “${quote}”; it should be 1 January to 31 December ${year}. Check the figures, then correct the sentence.`,
          ),
    ]
  },
  examples: {
    pass: { told: { zh: '2023年1月1日起至12月31日止', en: 'the whole year' }, changes: {} },
    fail: {
      told: { zh: '还是上一年的期限', en: "last year's period" },
      changes: { lead: '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。' },
    },
  },
}
