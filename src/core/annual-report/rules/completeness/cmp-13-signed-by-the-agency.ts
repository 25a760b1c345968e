import { EDITIONS, practice } from '../basis.ts'
import { fail } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import { isNearMiss, sameBody } from '../reading/names.ts'
import type { Rule } from '../rule.ts'

/** The organ in the title signs; its office may sign for it. Two spellings of one name are CMP-15's. PUB-5 */
export const signedByTheAgency: Rule = {
  id: 'CMP-13',
  title: { zh: '落款机关与标题机关一致', en: 'The organ that signs is the one in the title' },
  basis: [practice('PUB-5')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['title', 'signature'],
  check: ({ report }) => {
    const signed = squeeze(report.signature.agency ?? '')
    const named = squeeze(report.agency?.value ?? '')
    if (signed === '' || named === '' || report.agency?.from === 'signature') return []
    if (sameBody(signed, named) || isNearMiss(signed, named)) return []
    return [
      fail(
        `标题里的机关是“${named}”，落款却是“${signed}”。请核对是不是用了别的机关的稿子。`,
        `The title names “${named}”, but “${signed}” signs. See whether another organ's draft was used.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '同一机关', en: 'the same' }, changes: {} },
    fail: { told: { zh: '落款是教育局', en: 'another bureau signs' }, changes: { signedBy: '云溪县教育局' } },
  },
}
