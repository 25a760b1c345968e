import { PERIODS } from '../../periods.ts'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

export const correctionPeriod: LetterRule = {
  id: 'REG-30',
  title: { zh: '补正期限一般不超过15个工作日', en: 'A period to correct is 15 working days at most, as a rule' },
  basis: { ids: ['REG-30.2'], source: '条例第三十条，苏政办函〔2019〕98号' },
  severity: 'warning',
  check: ({ letter, facts: { answerDays } }) =>
    letter.id !== 'DOC-4' || answerDays === undefined || answerDays <= PERIODS.correction.days
      ? []
      : [
          fault(
            `补正期限为${answerDays}个工作日，一般不超过${PERIODS.correction.days}个工作日。请核对。`,
            `The period to correct is ${answerDays} working days; as a rule it is ${PERIODS.correction.days} at most. Check it.`,
          ),
        ],
  examples: { pass: { letter: 'DOC-4' }, fail: { letter: 'DOC-4', facts: { answerDays: 30 } } },
}
