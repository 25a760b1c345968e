import type { CellAddress } from '../../form/index.ts'
import { EDITIONS, practice } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { agrees } from '../reading/claims.ts'
import { statedOf, valuesOf } from '../reading/compare.ts'
import {
  APPLICANTS,
  NOT_HANDLED,
  NOT_OPENED,
  NOT_PROVIDED,
  OPENED,
  PARTLY_OPENED,
  type Subject,
} from '../reading/subjects.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

const SUBJECTS: readonly Subject[] = [...OPENED, PARTLY_OPENED, NOT_OPENED, NOT_PROVIDED, NOT_HANDLED, ...APPLICANTS]
const SHARE = /^[，,、（]?(?:约)?占[^0-9，。]{0,12}?(\d+(?:\.\d+)?)%/u
const WHOLES: readonly CellAddress[] = ['t3.total.total', 't3.received.total']

/**
 * A share behind a number that agrees with the table, against what was handled or received. A number that does not agree is
 * told by its own rule. One unit of the last place is allowed: some cut where others round.
 */
export const shares: Rule = {
  id: 'NAR-24',
  title: { zh: '文字里“占百分之几”与件数相符', en: 'Shares in the text fit the numbers' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 'cells'],
  check: (input) => SUBJECTS.flatMap((subject) => judge(input, subject)),
  examples: {
    pass: {
      told: { zh: '予以公开 4 件，占 66.7%', en: '4 of 6 are 66.7%' },
      changes: { texts: { 一: '答复申请6件，其中予以公开4件，占66.7%。' } },
    },
    fail: {
      told: { zh: '予以公开 4 件，写成占 33.9%', en: '4 of 6 are not 33.9%' },
      changes: { texts: { 一: '答复申请6件，其中予以公开4件，占33.9%。' } },
    },
  },
}

function judge(input: CheckInput, subject: Subject): readonly Judgement[] {
  const stated = statedOf(input, subject).filter((claim) => SHARE.test(claim.after))
  const values = stated.length === 0 ? [] : valuesOf(input, subject)
  return stated.flatMap((claim) => {
    const share = SHARE.exec(claim.after)
    const number = share?.[1]
    if (number === undefined || claim.rough !== null || !values.some(({ value }) => agrees(claim, value))) return []
    const step = 10 ** -(number.split('.')[1]?.length ?? 0)
    const wholes = wholesOf(input)
    if (wholes.length === 0) return []
    const at = { instance: subject.instance, left: Number(number) }
    const fits = wholes.some((whole) => Math.abs((claim.value / whole) * 100 - Number(number)) <= step)
    const should = wholes
      .map((whole) => `${((claim.value / whole) * 100).toFixed(1)}%（共 ${whole} 件时）`)
      .join('或者')
    return [
      fits
        ? pass(`“${claim.quote}${share?.[0]}”与表三相符。`, `“${claim.quote}${share?.[0]}” fits table 三.`, at)
        : fail(
            `“${claim.quote}${share?.[0]}”的百分比不对：应为${should}。请重新计算。`,
            `The share in “${claim.quote}${share?.[0]}” is wrong: ${wholes.map((w) => `${((claim.value / w) * 100).toFixed(1)}% of ${w}`).join(' or ')}.`,
            at,
          ),
    ]
  })
}

function wholesOf(input: CheckInput): readonly number[] {
  const [handled = null, received = null] = WHOLES.map((address) => knownAt(input, address))
  const carried = knownAt(input, 't3.carriedIn.total')
  const both = received === null || carried === null ? null : received + carried
  return [...new Set([handled, received, both].filter((n): n is number => n !== null && n > 0))]
}
