import { CURRENT, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** A hybrid seen in practice: the form in force whose table 三 keeps the trial form's single row （六）. 2.4, 2.7 */
export const threeRowsOfOtherHandling: Rule = {
  id: 'FRM-2',
  title: { zh: '表三“（六）其他处理”分三行填写', en: '（六）其他处理 of table 三 has three rows' },
  basis: format('2.4', '表三', CURRENT),
  severity: 'warning',
  editions: CURRENT,
  reads: ['cells'],
  check: ({ report }) =>
    report.form === '2021-single'
      ? [
          fail(
            '表三“（六）其他处理”只有一行，现行格式分三行：1.逾期不补正，2.逾期未缴费，3.其他。请按现行格式补成三行。',
            'Table 三 has one row for （六）其他处理; the form in force has three: no correction, no payment, other. Use its three rows.',
          ),
        ]
      : [],
  examples: {
    pass: { told: { zh: '三行', en: 'three rows' }, changes: {} },
    fail: { told: { zh: '只有一行', en: 'one row' }, changes: { form: '2021-single' } },
  },
}
