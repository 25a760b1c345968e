import { EDITIONS, practice } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Words doubled on purpose (一步一步) begin with a number or 逐. */
const DOUBLED_WORD =
  /(?!(?:[一二三两几逐各]|研究研究|讨论讨论|组织组织|领导领导|信息信息[化量]))([\u4e00-\u9fff]{2,4})\1/gu
/** Only pairs that no two neighbouring words make: 全市市级, 正在在线, 参与与 are sound. */
const DOUBLED_CHARACTER =
  /的的(?![确士])|和和(?![谐睦平解])|(?<!参)与与(?!会)|(?<![正存现实所])在在(?![线建])|及及(?!时)|将将|被被|(?<!全)([县市省区])\1(?![级直属域通])|是是(?![否非])|了了(?!解)/gu

/** A word of two to four characters, or a single one that is never doubled in good writing, stands twice. */
export const doubledWords: Rule = textRule({
  id: 'TXT-11',
  title: { zh: '没有重复的字词', en: 'No doubled words' },
  basis: [practice('RPT-9')],
  severity: 'note',
  editions: EDITIONS,
  find: ({ text }) => [...matches(text, DOUBLED_WORD, 4), ...matches(text, DOUBLED_CHARACTER, 4)],
  advice: { zh: '有重复的字词，请删去多余的。', en: 'Words stand twice: delete one.' },
  examples: {
    pass: { told: { zh: '没有重复', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '“资金资金”“的的”', en: '资金资金, 的的' },
      changes: { texts: { 一: '公开财政资金资金信息，建设统一的的平台。' } },
    },
  },
})
