import { EDITIONS, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import { lengthOf, prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

const SHOWS = /问题|不足|差距|薄弱|有待|不够|欠缺|困难|短板|不高|不强|不全|不力|不多|偏少|单一|滞后|不及时|不到位/u

/** Section 五 holds both halves of its heading: problems and improvement. Too short a text is CMP-4's. */
export const problemsNamed: Rule = {
  id: 'CMP-5',
  title: { zh: '第五部分写到存在的问题', en: 'Section 五 names problems' },
  basis: format('2.2', '第五部分“存在的主要问题及改进情况”'),
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report, settings }) => {
    const text = prose(report, '五')
    if (text === null || lengthOf(text) < settings.problemsMinimum || SHOWS.test(text)) return []
    return [
      fail(
        '第五部分没有写存在的问题。请写明本年度实际存在的主要问题，不要只写成绩和打算。',
        'Section 五 names no problem. Say what the main problems of the year were.',
        { instance: '五' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '有问题有改进', en: 'problems and improvement' }, changes: {} },
    fail: {
      told: { zh: '只写打算', en: 'plans only' },
      changes: { texts: { 五: '下一步将加强学习培训，完善工作制度，做好信息公开工作。' } },
    },
  },
}
