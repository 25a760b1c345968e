import { EDITIONS, practice } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** Title, period, date and page name one year. Which is meant, only the agency can say. PUB-3 */
export const oneYear: Rule = {
  id: 'CMP-14',
  title: { zh: '标题、统计期限、落款说的是同一年度', en: 'Title, period and date name one year' },
  basis: [practice('PUB-3')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['title', 'signature'],
  check: ({ report }) => {
    const others = [...new Set(report.year?.otherwise ?? [])].filter((y) => y !== report.year?.value)
    if (!report.year || others.length === 0) return []
    return [
      uncertain(
        'otherYear',
        `报告的年度按${report.year.value}年读取，文中或者页面上还写着${others.join('、')}年。请核对标题、统计期限和日期。`,
        `Read as a report for ${report.year.value}, but ${others.join(', ')} stands there too. Check title, period and date.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '只有一个年度', en: 'one year' }, changes: {} },
    fail: {
      told: { zh: '标题 2023 年，期限 2022 年', en: '2023 in the title, 2022 in the period' },
      changes: { otherYears: [2022] },
    },
  },
}
