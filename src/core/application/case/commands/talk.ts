import { needText, notBefore, refuse } from '../checks.ts'
import { DISCLOSURE, type Step } from '../step.ts'

/** REG-30.5: one correction; what is unclear after it is talked over, face to face or by telephone. */
export const recordTalk: Step<'recordTalk'> = {
  name: { zh: '登记与申请人的沟通', en: 'record a talk with the applicant' },
  who: 'section',
  rules: ['REG-30'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: () => ({
    zh: '沟通记录归入案卷；沟通以后仍不明确的，可以告知无法提供。期限不变。',
    en: 'It stands in the file; what is still unclear then may be answered as such. The period stays as it is.',
  }),
  ready: ({ correction }) => (correction?.received ? null : refuse('case-not-corrected', 'REG-30.5')),
  check: ({ correction }, { result, day }) =>
    needText(result, '沟通结果', 'REG-30.5') ?? notBefore(day, correction?.received ?? null, 'REG-30.5'),
  events: (_state, command, { by }) => [{ ...command, type: 'applicantSpokenTo', by }],
}
