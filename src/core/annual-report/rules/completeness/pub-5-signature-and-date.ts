import { EDITIONS, practice } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** At the foot: name of the organ and date. PUB-5 */
export const signatureAndDate: Rule = {
  id: 'PUB-5',
  title: { zh: '落款写明机关名称和日期', en: 'The foot names the organ and the date' },
  basis: [practice('PUB-5')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['signature'],
  check: ({ report }) => {
    const missing = [
      ...(report.signature.agency === null ? ['机关名称'] : []),
      ...(report.signature.date === null ? ['日期'] : []),
    ]
    if (missing.length === 0) return []
    return [
      fail(
        `报告末尾没有${missing.join('和')}。一般在末尾署机关全称和成文日期，请补上。`,
        `The foot of the report lacks ${missing.map((m) => (m === '日期' ? 'the date' : 'the name of the organ')).join(' and ')}. Add it.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '署名和日期都有', en: 'both there' }, changes: {} },
    fail: { told: { zh: '没有日期', en: 'no date' }, changes: { signedOn: null } },
  },
}
