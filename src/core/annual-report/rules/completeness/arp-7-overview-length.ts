import { CURRENT, format } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { lengthOf } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Section 一: at most 1,000 characters in principle (原则上), punctuation counted, white space not. ARP-7 */
export const overviewLength: Rule = {
  id: 'ARP-7',
  title: { zh: '“总体情况”原则上不超过 1000 字', en: 'Section 一: at most 1,000 characters in principle' },
  basis: format('ARP-7', '第一部分“总体情况”', CURRENT),
  severity: 'warning',
  editions: CURRENT,
  reads: ['texts'],
  check: ({ report, settings }) => {
    const text = report.texts.一
    if (text === undefined) return []
    const length = lengthOf(text)
    const limit = settings.overviewLimit
    const at = { instance: '一', left: length, right: limit }
    return [
      length <= limit
        ? pass(
            `“一、总体情况”共 ${length} 字，不超过 ${limit} 字。`,
            `Section 一 has ${length} characters, at most ${limit}.`,
            at,
          )
        : fail(
            `“一、总体情况”共 ${length} 字，原则上不超过 ${limit} 字，多出 ${length - limit} 字。请压缩，具体做法可以少写。`,
            `Section 一 has ${length} characters, ${length - limit} more than the ${limit} allowed in principle. Shorten it.`,
            at,
          ),
    ]
  },
  examples: {
    pass: { told: { zh: '两百来字', en: 'some two hundred' }, changes: {} },
    fail: {
      told: { zh: '一千多字', en: 'more than a thousand' },
      changes: { texts: { 一: '按照条例要求公开信息。'.repeat(100) } },
    },
  },
}
