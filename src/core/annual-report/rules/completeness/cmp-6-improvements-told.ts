import { EDITIONS, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import { lengthOf, prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

const SHOWS = /改进|整改|措施|下一步|今后|将|加强|加大|完善|提升|提高|解决|强化|优化|规范了|修改了|补齐/u

/** Section 五 holds both halves of its heading: problems and improvement. Too short a text is CMP-4's. */
export const improvementsTold: Rule = {
  id: 'CMP-6',
  title: { zh: '第五部分写到改进情况', en: 'Section 五 tells of improvement' },
  basis: format('2.2', '第五部分“存在的主要问题及改进情况”'),
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report, settings }) => {
    const text = prose(report, '五')
    if (text === null || lengthOf(text) < settings.problemsMinimum || SHOWS.test(text)) return []
    return [
      fail(
        '第五部分没有写改进情况。请写明采取的或者准备采取的改进措施。',
        'Section 五 tells of no improvement. Say what was or will be done.',
        { instance: '五' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '有问题有改进', en: 'problems and improvement' }, changes: {} },
    fail: {
      told: { zh: '只写问题', en: 'problems only' },
      changes: { texts: { 五: '存在的主要问题：一是更新不及时；二是解读形式单一，数量偏少。' } },
    },
  },
}
