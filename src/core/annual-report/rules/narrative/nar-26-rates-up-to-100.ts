import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { textRule } from '../text-rule.ts'

const RATE =
  /(?:办结|答复|公开|满意|按时|回复|维持|解读)率[^0-9，。]{0,6}(\d+(?:\.\d+)?)%|占[^0-9，。]{0,12}(\d+(?:\.\d+)?)%/gu

/** No rate and no share is over 100%. */
export const ratesUpTo100: Rule = textRule({
  id: 'NAR-26',
  title: { zh: '办结率、占比等不超过 100%', en: 'No rate or share is over 100%' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ canonical }) => [...canonical.matchAll(RATE)].filter((m) => Number(m[1] ?? m[2]) > 100).map((m) => m[0]),
  advice: { zh: '比率不会超过 100%，请重新计算。', en: 'No rate is over 100%: calculate it again.' },
  examples: {
    pass: { told: { zh: '办结率 100%', en: '100%' }, changes: { texts: { 一: '收到申请5件，办结率100%。' } } },
    fail: { told: { zh: '办结率 120%', en: '120%' }, changes: { texts: { 一: '收到申请5件，办结率120%。' } } },
  },
})
