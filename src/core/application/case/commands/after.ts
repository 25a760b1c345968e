import { addDays } from '#core/calendar/index'
import type { Failure } from '#core/shared/index'
import { dayFault, needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import { mayBePublished } from '../repeated-subject.ts'
import { type CaseState, turnOf } from '../state.ts'
import { BOTH_KINDS, caution, NOT_DECIDED, type Step } from '../step.ts'

/** REG-45, DOC-R3: one folder for each application. */
export const archiveCase: Step<'archiveCase'> = {
  name: { zh: '归档', en: 'archive' },
  who: 'office',
  rules: ['REG-44', 'REG-45', 'DOC-R3'],
  kinds: BOTH_KINDS,
  from: ['closed'],
  barred: NOT_DECIDED,
  consequence: () => ({ zh: '一申请一卷归档。', en: 'One application, one folder.' }),
  check: (state, { folder, day }) =>
    needText(folder, '案卷号', 'DOC-R3') ?? notBefore(day, state.replies.at(-1)?.day ?? turnOf(state), 'REG-45'),
  cautions: (state) => [
    mayBePublished(state, state.replies.at(-1)?.row),
    caution(
      state.replies.at(-1)?.delivered === null,
      'DOC-R3',
      '还没有登记申请人收到答复的日期。',
      'The day on which the applicant received the reply is not recorded.',
    ),
  ],
  events: (_state, command, { by }) => [{ ...command, type: 'caseArchived', by }],
}

/** Only what was received as an application can be ordered to be answered. */
const neverReceived = ({ received }: CaseState): Failure | null =>
  received === null ? refuse('case-not-received', 'REG-31') : null

/** T3-10, CLK-12: reconsideration or judgment, or the agency corrects itself. */
export const receiveOrder: Step<'receiveOrder'> = {
  name: { zh: '登记复议决定或者判决', en: 'record an order to decide anew' },
  who: 'office',
  rules: ['T3-10', 'CLK-12', 'DB-7', 'DB-34', 'LIT-10'],
  kinds: BOTH_KINDS,
  from: [
    'handling',
    'awaitingCorrection',
    'awaitingPayment',
    'redeciding',
    'decided',
    'approved',
    'sent',
    'closed',
    'archived',
  ],
  consequence: ({ replies }) =>
    replies.length > 0
      ? {
          zh: '重新办理；同年作出的新答复取代原办理结果，跨年的不改动原统计。判决公开的，期限 20 个工作日。',
          en: 'Decided anew; a new reply of the same year replaces the result, one of a later year leaves the count. A judgment gives 20 working days.',
        }
      : {
          zh: '继续办理，并按决定或者判决的期限答复。',
          en: 'The case goes on, with the period of the decision or judgment.',
        },
  ready: neverReceived,
  check: ({ received, replies }, { number, source, takesEffect, days, day }, { today }) =>
    (source === 'ownMotion' ? null : needText(number, '决定书或者判决书文号', 'T3-10')) ??
    (days === null ? null : wholeNumber(days, [1, 60], '重新答复的工作日', 'CLK-12')) ??
    notBefore(day, replies.at(-1)?.day ?? received, 'T3-10') ??
    notBefore(takesEffect, replies.at(-1)?.day ?? received, 'CLK-12') ??
    // It may take effect after it came in, when nobody appeals; not in another age.
    dayFault(takesEffect, addDays(today, 366)),
  events: (_state, { day, source, number, takesEffect, days, annulled }, { by }) => [
    { type: 'orderReceived', day, source, number, effective: takesEffect, days, annulled, by },
  ],
}
