import { needText, notBefore } from '../checks.ts'
import type { CaseKind } from '../parts.ts'
import { turnOf } from '../state.ts'
import type { Step } from '../step.ts'

const OWN_RECORD: readonly CaseKind[] = ['ownRecord']

/** REG-41: correct, not correct, pass on, or tell where to go. No application, not in table 三. */
export const decideOwnRecord: Step<'decideOwnRecord'> = {
  name: { zh: '处理更正请求', en: 'decide on the correction of a record' },
  who: 'section',
  rules: ['REG-41', 'DOC-17'],
  kinds: OWN_RECORD,
  from: ['handling', 'redeciding'],
  consequence: () => ({
    zh: '拟出答复，送批准；有权更正的核实后更正，无权的转送或者告知。不计入表三。',
    en: 'An answer is drafted for approval: corrected by the organ with the power, otherwise passed on or told. Not in table 三.',
  }),
  check: (state, { reason, day }) =>
    needText(reason, '处理的理由', 'REG-41') ?? notBefore(day, turnOf(state), 'REG-41'),
  events: (_state, command, { by }) => [{ ...command, type: 'ownRecordDecided', by }],
}
