import { CURRENT, convention, official } from '../basis.ts'
import { cellsRule } from '../cells-rule.ts'
import type { Rule } from '../rule.ts'

/**
 * In principle every application ends in a statutory result; （六）3.其他 is for very rare cases. 60号 asks the supervisor to
 * watch bodies with many of them. The single row of the trial form holds other things too, so it is not judged. T3-16
 */
export const shareOfOtherOutcomes: Rule = cellsRule({
  id: 'T3-16',
  title: { zh: '“（六）其他处理 3.其他”不宜过多', en: 'Few applications end in （六）3.其他' },
  basis: [
    official('T3-16', '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）', '的说明'),
    convention('T3-16'),
  ],
  severity: 'warning',
  editions: CURRENT,
  reason: 'manyOtherOutcomes',
  members: [
    {
      instance: 't3.other.other',
      name: { zh: '表三', en: 'Table 三' },
      cells: ['t3.other.other.total', 't3.total.total'],
    },
  ],
  answer: ({ otherOutcomeShare }, other, handled) => (other > otherOutcomeShare * handled ? 'uncertain' : 'silent'),
  tell: (name, _, [other, handled]) => ({
    zh: `${name.zh}“（六）其他处理 3.其他”有 ${other} 件，占办理总数 ${handled} 件的 ${share(other, handled)}%。原则上每件申请都应归入法定的办理结果，请逐件核实理由。`,
    en: `${name.en}: ${other} of ${handled} outcomes (${share(other, handled)}%) are 3.其他. In principle each application ends in a statutory result: review them one by one.`,
  }),
  examples: {
    pass: { told: { zh: '没有“其他”', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '6 件里有 3 件“其他”', en: '3 of 6' },
      changes: { cells: { 't3.other.other.total': 3 } },
    },
  },
})

const share = (other: number, handled: number): string => (handled === 0 ? '100' : ((other / handled) * 100).toFixed(1))
