import { convention, EDITIONS } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import { isNearMiss } from '../reading/names.ts'
import type { Rule } from '../rule.ts'

/** The agency's name in two spellings, 沐阳 and 沭阳: a slip, or misread when paper was turned into text. */
export const nameMisread: Rule = {
  id: 'CMP-15',
  title: { zh: '机关名称前后写法一致', en: 'The agency’s name is spelt one way' },
  basis: [convention('PUB-3')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['title', 'signature'],
  check: ({ report }) => {
    const name = squeeze(report.agency?.value ?? '')
    const other = [...(report.agency?.otherwise ?? []), report.signature.agency ?? '']
      .map(squeeze)
      .find((candidate) => isNearMiss(candidate, name))
    if (other === undefined) return []
    return [
      uncertain(
        'twoSpellings',
        `机关名称有两种写法：“${name}”和“${other}”。请核对哪一个是对的，改成一致。`,
        `The agency's name is spelt in two ways: “${name}” and “${other}”. See which is right and use it throughout.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '写法一致', en: 'one spelling' }, changes: {} },
    fail: { told: { zh: '标题和落款差一个字', en: 'one character differs' }, changes: { signedBy: '云奚县统计局' } },
  },
}
