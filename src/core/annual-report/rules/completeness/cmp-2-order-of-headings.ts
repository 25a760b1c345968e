import { FORMS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** The six sections stand in the order of the form, each once. 2.2 */
export const orderOfHeadings: Rule = {
  id: 'CMP-2',
  title: { zh: '六个部分按格式的顺序，各出现一次', en: 'The six sections in order, each once' },
  basis: format('2.2', '模板'),
  severity: 'note',
  editions: EDITIONS,
  reads: ['headings'],
  check: ({ report }) => {
    const keys = report.headings.map((h) => h.section)
    const should = FORMS[report.form].sections.map((s) => s.key).filter((key) => keys.includes(key))
    if (keys.join() === should.join()) return []
    return [
      fail(
        `各部分的顺序是${keys.join('、')}，应当是${should.join('、')}，每个部分只出现一次。请调整。`,
        `The sections stand as ${keys.join(', ')}; they should be ${should.join(', ')}, each once. Put them in order.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '顺序正确', en: 'in order' }, changes: {} },
    fail: {
      told: { zh: '第六部分在第五部分前面', en: '六 before 五' },
      changes: { order: ['一', '二', '三', '四', '六', '五'] },
    },
  },
}
