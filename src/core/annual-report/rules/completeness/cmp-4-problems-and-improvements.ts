import { EDITIONS, law } from '../basis.ts'
import { fail } from '../judgement.ts'
import { lengthOf, prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Section 五 says something: Article 50(4) asks for it, and 无 is no answer. */
export const problemsAndImprovements: Rule = {
  id: 'CMP-4',
  title: { zh: '第五部分写有内容', en: 'Section 五 says something' },
  basis: [law('REG-50', '第五十条第（四）项')],
  severity: 'error',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report, settings }) => {
    const text = prose(report, '五')
    if (text === null || lengthOf(text) >= settings.problemsMinimum) return []
    return [
      fail(
        text === ''
          ? '第五部分是空的。主要问题和改进情况是法定内容，请写明本年度的实际情况。'
          : `第五部分只写了“${text}”。主要问题和改进情况是法定内容，请写明本年度的实际情况。`,
        `Section 五 ${text === '' ? 'is empty' : `says only “${text}”`}. Problems and improvement are statutory content: write what there was this year.`,
        { instance: '五' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '写了问题和改进', en: 'both written' }, changes: {} },
    fail: { told: { zh: '只写“无。”', en: 'only 无' }, changes: { texts: { 五: '无。' } } },
  },
}
