import { convention, official } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** The trial form served 2019 and 2020; reports for 2021 and later use the form in force. 2.1 */
export const formInForce: Rule = {
  id: 'FRM-1',
  title: { zh: '2021 年度起使用现行格式', en: 'From 2021 on the form in force is used' },
  basis: [
    official('2.1', '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）', null),
    convention('2.1'),
  ],
  severity: 'error',
  editions: ['2019'],
  reads: ['cells'],
  check: ({ report }) => {
    const year = report.year?.value
    if (year === undefined || year < 2021) return []
    return [
      fail(
        `${year} 年度的报告用的还是 2019 年的试行格式。2021 年度起应当用国办公开办函〔2021〕30号印发的格式：表二改为制发、废止、现行有效件数和处理决定数量，表三“（六）其他处理”分三行。请换用现行格式重新填写。`,
        `This report for ${year} uses the trial form of 2019. From 2021 on the form of 国办公开办函〔2021〕30号 applies, with another table 二 and three rows under （六）. Fill that one in.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '2020 年度用试行格式', en: 'the trial form for 2020' }, changes: { form: '2019', year: 2020 } },
    fail: { told: { zh: '2023 年度用试行格式', en: 'the trial form for 2023' }, changes: { form: '2019' } },
  },
}
