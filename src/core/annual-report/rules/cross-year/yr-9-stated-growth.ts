import { EDITIONS, practice } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import type { Rule } from '../rule.ts'

const GROWTH =
  /申请(?:数量|总量|量|件数)?(?:较|比|与)?(?:上年|去年|上一年|同期)?(?:度|同期)?(?:相比)?(?:同比)?(?<way>增长|上升|增加|下降|减少|回落)(?:了|约)?(?<percent>\d+(?:\.\d+)?)%/u

/** `申请数量较去年回落12.3%`, against r1 of both years, to one unit of the last place. */
export const statedGrowth: Rule = {
  id: 'YR-9',
  title: { zh: '文字里申请量的增减幅度与两年的表三相符', en: 'The stated growth of applications fits both tables' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 'previous', 't3.received.total'],
  check: (input) => {
    const now = knownAt(input, 't3.received.total')
    const before = input.previous && knownAt(input.previous, 't3.received.total')
    const match = input.passages.map(({ canonical }) => GROWTH.exec(canonical)).find((m) => m !== null)
    const percent = match?.groups?.percent
    if (!match || percent === undefined || now === null || !before) return []
    const found = match[0]
    const down = /下降|减少|回落/u.test(match.groups?.way ?? '')
    const stated = Number(percent) * (down ? -1 : 1)
    const actual = ((now - before) / before) * 100
    const step = 10 ** -(percent.split('.')[1]?.length ?? 0)
    const at = { cells: ['t3.received.total'] as const, left: stated, right: Number(actual.toFixed(2)) }
    const counts = `上年新收 ${before} 件，本年新收 ${now} 件`
    return [
      Math.abs(stated - actual) <= step
        ? pass(`“${found}”与两年的表三相符（${counts}）。`, `“${found}” fits both tables (${before}, then ${now}).`, at)
        : fail(
            `“${found}”与表三不符：${counts}，变化是 ${actual.toFixed(1)}%。请重新计算。`,
            `“${found}” does not fit table 三: ${before} received last year, ${now} this year, a change of ${actual.toFixed(1)}%.`,
            at,
          ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '上年 4 件，本年 5 件，增长 25%', en: '4, then 5: up 25%' },
      changes: { texts: { 一: '申请数量较上年增长25%。' } },
      previous: { year: 2022, cells: { 't3.received.total': 4 } },
    },
    fail: {
      told: { zh: '上年 4 件，本年 5 件，写成下降 12.3%', en: '4, then 5: not down 12.3%' },
      changes: { texts: { 一: '申请数量较上年下降12.3%。' } },
      previous: { year: 2022, cells: { 't3.received.total': 4 } },
    },
  },
}
