import { EDITIONS, practice } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import type { Rule } from '../rule.ts'

const USUAL = /20\d\d年(?:度)?.*政府信息公开工作年度报告/u

/** Organ, year, 年政府信息公开工作年度报告. A missing title is an error, an unusual one a note. PUB-3, rules.md 2.9 */
export const title: Rule = {
  id: 'PUB-3',
  title: {
    zh: '标题写明机关、年度和“政府信息公开工作年度报告”',
    en: 'The title names the agency, the year and the report',
  },
  basis: [practice('PUB-3')],
  severity: 'error',
  editions: EDITIONS,
  reads: ['title'],
  check: ({ report }) => {
    if (!report.title)
      return [
        fail(
          `报告没有标题。标题应当是机关全称加“${report.year?.value ?? '××××'}年政府信息公开工作年度报告”，请补上。`,
          `The report has no title. It should be the full name of the agency and “${report.year?.value ?? 'YYYY'}年政府信息公开工作年度报告”. Add it.`,
        ),
      ]
    const text = squeeze(report.title.value)
    if (USUAL.test(text)) return [pass(`标题是“${text}”。`, `The title is “${text}”.`)]
    return [
      fail(
        `标题“${text}”不是通行的写法，通行的写法是机关全称加“××××年政府信息公开工作年度报告”。请看是否要改。`,
        `The title “${text}” is unusual; the usual one is the full name of the agency and “YYYY年政府信息公开工作年度报告”. See whether to change it.`,
        { severity: 'note' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '云溪县统计局2023年政府信息公开工作年度报告', en: 'the usual title' }, changes: {} },
    fail: { told: { zh: '没有标题', en: 'no title' }, changes: { title: null } },
  },
}
