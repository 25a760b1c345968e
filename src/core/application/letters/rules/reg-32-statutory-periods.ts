import { PERIODS, type Period } from '../../periods.ts'
import type { LetterId } from '../letter.ts'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

/** Periods that the law sets and no letter may change. */
const SET: Readonly<Partial<Record<LetterId, Period>>> = {
  'DOC-7': PERIODS.thirdParty,
  'DOC-11': PERIODS.jointMaker,
  'DOC-13': PERIODS.payment,
}

export const statutoryPeriods: LetterRule = {
  id: 'REG-32',
  title: { zh: '征求意见和缴费的期限是法定的', en: 'The periods to answer and to pay are set by law' },
  basis: {
    ids: ['REG-32.2', 'REG-34', 'FEE-8'],
    source: '条例第三十二条、第三十四条，政府信息公开信息处理费管理办法第六条',
  },
  severity: 'block',
  check: ({ letter, facts: { answerDays } }) => {
    const period = SET[letter.id]
    if (period === undefined || answerDays === undefined || answerDays === period.days) return []
    return [
      fault(
        `期限写为${answerDays}个工作日，${period.basis.zh}规定的是${period.days}个工作日。请改正。`,
        `The period is given as ${answerDays} working days; the law sets ${period.days}. Correct it.`,
      ),
    ]
  },
  examples: { pass: { letter: 'DOC-7' }, fail: { letter: 'DOC-7', facts: { answerDays: 10 } } },
}
