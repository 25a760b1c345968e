import { convention, EDITIONS } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const PLANS = /改进措施|整改措施|下一步|解决办法|改进的措施|努力方向|工作打算|工作计划/u

/** After the word that opens the plans: a year not after the report's, then a verb of intent; not what 已 or 了 marks as done. */
function datedPlans(text: string, year: number | null): readonly string[] {
  const from = text.search(PLANS)
  if (from < 0 || year === null) return []
  return [
    ...text
      .slice(from)
      .matchAll(
        /(20\d\d)年(?!度?(?:以来|来|底|开展|部门|预算|决算|报告))[，,]?(?:我[局委办镇乡区县市厅]|本机关|全[区县市])?(?:将|继续|加大|进一步|要|着力|拟|计划)[^。，；]{0,16}/gu,
      ),
  ]
    .filter(([quote, found]) => Number(found) <= year && !/了|已/u.test(quote))
    .map(([quote]) => quote)
}

/** Plans of section 五 dated with the year reported or before: `整改措施……2023年我局加大…` in a report for 2023. */
export const yearOfThePlan: Rule = textRule({
  id: 'TXT-10',
  title: { zh: '下一步打算的年份不是报告年度', en: 'Plans are dated with a year to come' },
  basis: [convention('RPT-9')],
  severity: 'warning',
  editions: EDITIONS,
  asks: true,
  find: ({ key, text }, { report }) => (key === '五' ? datedPlans(text, report.year?.value ?? null) : []),
  advice: {
    zh: '打算做的事应当在报告年度以后，这里的年份像是没有改。请核对；说的是已经做了的，请写“已”或“了”。',
    en: 'What is planned lies after the report year; this year was perhaps left over. If it was done, say so.',
  },
  examples: {
    pass: {
      told: { zh: '下一年度将……', en: 'next year' },
      changes: { texts: { 五: '主要问题是解读偏少。下一步，2024年将加大解读力度。' } },
    },
    fail: {
      told: { zh: '2023 年度报告：2023 年将……', en: 'this year will …' },
      changes: { texts: { 五: '主要问题是解读偏少。整改措施：2023年我局加大解读力度。' } },
    },
  },
})
