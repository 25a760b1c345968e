import { FORMS } from '../../form/index.ts'
import { EDITIONS, format } from '../basis.ts'
import { cellAt } from '../hand.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** A table that is not there, or without a single number, is not filled in at all. ARP-3 */
export const filledTables: Rule = {
  id: 'CMP-3',
  title: { zh: '三张表都填了数', en: 'All three tables are filled in' },
  basis: format('2.2', '第二、第三、第四部分'),
  severity: 'error',
  editions: EDITIONS,
  reads: ['cells'],
  check: (input) =>
    FORMS[input.report.form].tables.flatMap((table) => {
      const own = FORMS[input.report.form].cells.filter((c) => c.table === table.id)
      if (input.missing.has(table.id))
        return [
          fail(
            `文件里没有找到${table.name}。请把这张表补上；没有发生的填 0。如果表是图片，请换成能读出数字的文件。`,
            `Table ${table.section} was not found in the document. Add it, with 0 where nothing happened; if it is a picture, give a file whose numbers can be read.`,
            { instance: table.id },
          ),
        ]
      if (own.some((c) => cellAt(input, c.address)?.state !== 'blank')) return []
      return [
        fail(
          `${table.name}一个数也没有。请填表；没有发生的填 0。`,
          `Table ${table.section} holds no number at all. Fill it in; write 0 where nothing happened.`,
          { instance: table.id },
        ),
      ]
    }),
  examples: {
    pass: { told: { zh: '都填了', en: 'all filled in' }, changes: {} },
    fail: { told: { zh: '表四是空表', en: 'table 四 is empty' }, changes: { emptyTable: 't4' } },
  },
}
