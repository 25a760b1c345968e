import { EDITIONS, practice } from '../basis.ts'
import { fail } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import type { Rule } from '../rule.ts'

const STATED = /统计(?:期限|时限|周期|时间|区间)|(?:1|一)月(?:1|一)日.{0,12}(?:12|十二)月(?:31|三十一)日/u

/** The report says which period its figures cover. ARP-5 */
export const periodStated: Rule = {
  id: 'CMP-9',
  title: { zh: '写明数据的统计期限', en: 'The period of the figures is stated' },
  basis: [practice('ARP-5')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ report }) => {
    const year = report.year?.value
    if (STATED.test(squeeze(`${report.lead}${report.texts.一 ?? ''}`))) return []
    return [
      fail(
        `没有写明数据的统计期限。可以在开头写一句：本报告所列数据的统计期限自${year ?? '××××'}年1月1日起至12月31日止。`,
        'The period of the figures is not stated. A sentence at the beginning will do: 1 January to 31 December of the year.',
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '写明了', en: 'stated' }, changes: {} },
    fail: { told: { zh: '没有写', en: 'not stated' }, changes: { lead: '' } },
  },
}
