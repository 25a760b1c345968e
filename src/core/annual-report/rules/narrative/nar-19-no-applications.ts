import { EDITIONS, practice } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { sentencesOfYear } from '../reading/sentences.ts'
import type { Rule } from '../rule.ts'

const NONE =
  /(?:(?:没有|尚未|未)(?:收到|接到|受理)(?:过)?[^0-9，。]{0,12}?(?:依申请公开|信息公开申请|公开申请|公开的申请|申请公开|申请政府信息公开)|(?<![有毫])无[^0-9，。正法]{0,8}?(?:依申请公开|信息公开)(?:的)?(?:申请|事项|件|情况)|依申请公开零申请)(?!的?(?:行政|复议|引发|被|提起)|[^，。]{0,6}费)/u

/** A text that says there were no applications, beside a table 三 that counts some. */
export const noApplications: Rule = {
  id: 'NAR-19',
  title: { zh: '文字说没有收到申请的，表三应当是 0', en: 'Where the text says no applications, table 三 has none' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't3.received.total'],
  check: (input) => {
    const quote = sentencesOfYear(input)
      .map((s) => NONE.exec(s)?.[0])
      .find((q) => q !== undefined)
    const value = numberAt(input, 't3.received.total')
    if (quote === undefined || value === null) return []
    const at = { cells: ['t3.received.total'] as const, left: 0, right: value }
    return value === 0
      ? [pass(`文字“${quote}”与表三一致。`, `“${quote}” agrees with table 三.`, at)]
      : [
          fail(
            `文字写的是“${quote}”，表三里本年新收却有 ${value} 件。请核对是文字没有更新，还是表格填错了。`,
            `The text says “${quote}”, but table 三 counts ${value} received. Check which of the two is wrong.`,
            at,
          ),
        ]
  },
  examples: {
    pass: {
      told: { zh: '没有收到申请，表三也是 0', en: 'none, and none in the table' },
      changes: { texts: { 一: '2023年未收到政府信息公开申请。' }, cells: { 't3.received.total': 0 } },
    },
    fail: {
      told: { zh: '文字说没有，表三有 5 件', en: 'none in the text, 5 in the table' },
      changes: { texts: { 一: '2023年未收到政府信息公开申请。' } },
    },
  },
}
