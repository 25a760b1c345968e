import { CURRENT, format } from '../basis.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

const FEE = /信息(?:公开)?处理费/u
const NONE = /未|没有|无|不|零|免|0元|0万元/u
const AMOUNT = /\d(?:\.\d+)?万?元/u

/** A fee statement gives the amount, or says that none was charged. ID-13, ARP 六 */
export const amountOfTheFee: Rule = {
  id: 'CMP-11',
  title: { zh: '收取信息处理费的写明金额', en: 'The fee statement gives the amount' },
  basis: format('ID-13', '第六部分“其他需要报告的事项”', CURRENT),
  severity: 'warning',
  editions: CURRENT,
  reads: ['texts'],
  check: ({ passages }) => {
    const text = passages.find((p) => p.key === '六')?.canonical ?? ''
    const sentences = text.replaceAll(/《[^》]*》/gu, '').split(/[。；\n]/u)
    const stated = sentences.find((sentence) => FEE.test(sentence))
    const settled = sentences.some((s) => /费/u.test(s) && (NONE.test(s) || AMOUNT.test(s)))
    if (stated === undefined || settled) return []
    return [
      fail(
        `第六部分写到信息处理费，却没有写金额：“${stated}”。收了的写明多少元，没有收的写“没有收取”。`,
        `Section 六 speaks of the fee without an amount: “${stated}”. State how much was charged, or that none was.`,
        { instance: '六' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '收取 380 元', en: '380 元' }, changes: { texts: { 六: '全年收取信息处理费380元。' } } },
    fail: {
      told: { zh: '“按规定收取信息处理费”', en: '“charged as provided”' },
      changes: { texts: { 六: '按规定收取信息处理费。' } },
    },
  },
}
