import { convention, EDITIONS } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

function staleYears(text: string, year: number | null): readonly string[] {
  if (year === null || text.includes(String(year))) return []
  return matches(text, new RegExp(`${year - 1}年[^。，；]{0,10}`, 'gu'))
}

/** Section 一 that names the year before and never its own: a draft of last year. */
export const yearOfTheText: Rule = textRule({
  id: 'TXT-9',
  title: { zh: '文字说的是报告年度', en: 'The text speaks of the report year' },
  basis: [convention('RPT-9')],
  severity: 'warning',
  editions: EDITIONS,

  asks: true,
  find: ({ key, text }, { report }) => (key === '一' ? staleYears(text, report.year?.value ?? null) : []),
  advice: {
    zh: '第一部分没有提到报告年度，像是上一年的稿子没有改。请逐句核对年份和数据。',
    en: 'Section 一 never names the report year: perhaps last year’s draft. Check years and figures sentence by sentence.',
  },
  examples: {
    pass: { told: { zh: '写的是 2023 年', en: 'the report year' }, changes: {} },
    fail: {
      told: { zh: '2023 年度的报告，通篇写 2022 年', en: '2022 throughout' },
      changes: { texts: { 一: '2022年，我局主动公开信息32条。2022年收到申请5件。' } },
    },
  },
})
