import type { EditionId } from '../../form/index.ts'
import { format } from '../basis.ts'
import { fail } from '../judgement.ts'
import { prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

const TRIAL: readonly EditionId[] = ['2019']

/** Trial form: a section 六 with nothing to say says 无. (The form in force asks for the fee statement there, ID-13.) */
export const sectionSixWritten: Rule = {
  id: 'CMP-10',
  title: { zh: '试行格式：第六部分没有事项的写“无”', en: 'Trial form: an empty section 六 says 无' },
  basis: format('2.2', '第六部分“其他需要报告的事项”', TRIAL),
  severity: 'note',
  editions: TRIAL,
  reads: ['texts'],
  check: ({ report }) =>
    prose(report, '六') === ''
      ? [
          fail(
            '第六部分“其他需要报告的事项”是空的。没有需要报告的事项，请写“无”。',
            'Section 六 is empty. Write 无 where there is nothing else to report.',
            { instance: '六' },
          ),
        ]
      : [],
  examples: {
    pass: { told: { zh: '写“无。”', en: '无' }, changes: { form: '2019', year: 2020, texts: { 六: '无。' } } },
    fail: { told: { zh: '空着', en: 'empty' }, changes: { form: '2019', year: 2020, texts: { 六: '' } } },
  },
}
