import { EDITIONS, practice } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import { UNITS } from '../reading/numerals.ts'
import { sentencesOfYear } from '../reading/sentences.ts'
import type { Rule } from '../rule.ts'

const ACTS = new RegExp(
  `(?:受理|办理|作出|实施|办结)[^0-9，。]{0,10}(?:行政许可|行政处罚|行政强制|行政审批)[^0-9，。]{0,8}[1-9]\\d*${UNITS}`,
  'u',
)

/** Three tables of nothing but zeros beside a text that counts acts: the tables were probably never filled in. */
export const zerosBesideTexts: Rule = {
  id: 'PLA-2',
  title: {
    zh: '三张表全是 0，文字却写了许可、处罚等件数的要核实',
    en: 'All tables are zero, but the text counts acts',
  },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['cells', 'texts'],
  check: (input) => {
    if (input.vector.values.some((value) => value !== 0)) return []
    const quote = sentencesOfYear(input)
      .map((s) => ACTS.exec(s)?.[0])
      .find((q) => q !== undefined)
    if (quote === undefined) return []
    return [
      uncertain(
        'allZero',
        `三张表没有一个不是 0 的数，文字却写着“${quote}”。请核对表格是不是没有填。`,
        `All three tables hold nothing but zeros, yet the text says “${quote}”. See whether the tables were left unfilled.`,
      ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '表格填了数', en: 'the tables are filled in' },
      changes: { texts: { 一: '全年办理行政许可12件。' } },
    },
    fail: {
      told: { zh: '全是 0，文字写办理行政许可 12 件', en: 'zeros beside 12 licences' },
      changes: { allZero: true, texts: { 一: '全年办理行政许可12件。' } },
    },
  },
}
