import { fault } from './reading.ts'
import { isTurnedAway, lackingIn } from './remedy-reading.ts'
import type { LetterRule } from './rule.ts'

/** The court is closed, reconsideration is not (复议法 11(14)). */
export const reconsiderationStays: LetterRule = {
  id: 'REM-6',
  title: { zh: '法院不受理的情形，仍告知行政复议', en: 'Where the court is closed, reconsideration is still told' },
  basis: { ids: ['REM-6'], source: '行政复议法第十一条第（十四）项、第二十条' },
  severity: 'block',
  check: (input) => {
    // Whether the suit is named is DOC-R6.
    const lost = isTurnedAway(input) ? lackingIn({ ...input, order: 'reconsiderationOnly' }, ['days60']) : []
    return lost.length === 0
      ? []
      : [
          fault(`没有告知行政复议，缺少：${lost.join('、')}。请补上。`, 'Reconsideration is not told in full.', {
            repair: input.remedy,
          }),
        ]
  },
  examples: {
    pass: { letter: 'RP-18' },
    fail: { letter: 'RP-18', words: [['可以自收到本答复之日起60日内向某某县人民政府申请行政复议，也', '']] },
  },
}
