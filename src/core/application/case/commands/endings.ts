import { inChinese, type LocalDate } from '#core/shared/index'
import { needText, notBefore, refuse } from '../checks.ts'
import type { ClockContext } from '../context.ts'
import { correctionDue, paymentDue } from '../obligations.ts'
import { type CaseState, turnOf } from '../state.ts'
import { BOTH_KINDS, DISCLOSURE, type Step } from '../step.ts'

const NOTHING_LAPSES = { code: 'case-nothing-lapses', rule: 'T3-2' } as const

interface Lapse {
  readonly row: 'r21' | 'r22'
  readonly rule: string
  readonly served: LocalDate | null
  readonly due: LocalDate
}

/** What runs out when the applicant does nothing. */
function lapseOf({ status, correction, fee }: CaseState, context: ClockContext): Lapse {
  if (status === 'awaitingCorrection' && correction)
    return { row: 'r21', rule: 'REG-30.4', served: correction.served, due: correctionDue(correction, context).due.due }
  if (status === 'awaitingPayment' && fee)
    return { row: 'r22', rule: 'FEE-8', served: fee.served, due: paymentDue(fee, context).due.due }
  throw new Error(`nothing can lapse in a case that is ${status}`)
}

/** r21, r22: the period must have been opened by service, and be over. */
export const lapse: Step<'lapse'> = {
  name: { zh: '不再处理', en: 'handle no longer' },
  who: 'office',
  rules: ['REG-30', 'FEE-8', 'DOC-14', 'T3-2'],
  kinds: DISCLOSURE,
  from: ['awaitingCorrection', 'awaitingPayment'],
  barred: { handling: NOTHING_LAPSES, redeciding: NOTHING_LAPSES },
  consequence: (state, context) => {
    const { row, due } = lapseOf(state, context)
    const what = row === 'r21' ? { zh: '补正', en: 'correct' } : { zh: '缴费', en: 'pay' }
    return {
      zh: `${what.zh}期限已在${inChinese(due)}届满：不再处理该申请，送达告知书后办结，计入表三 ${row}。`,
      en: `The period to ${what.en} ended on ${due}: handled no longer, concluded when the notice is served, counted in ${row}.`,
    }
  },
  ready: (state, day, context) => {
    const { rule, served, due } = lapseOf(state, context)
    if (served === null) return refuse('case-not-served', rule)
    return day > due ? null : refuse('case-period-runs', rule, { due })
  },
  check: (_state, { reason }) => needText(reason, '不再处理的理由', 'DOC-14'),
  events: (state, { day, reason }, context) => [
    { type: 'applicationLapsed', day, row: lapseOf(state, context).row, reason, by: context.by },
  ],
}

/** T3-13: before the reply has reached the applicant, r23. */
export const withdraw: Step<'withdraw'> = {
  name: { zh: '登记撤回', en: 'record a withdrawal' },
  who: 'applicant',
  rules: ['T3-13'],
  kinds: BOTH_KINDS,
  from: ['arrived', 'handling', 'awaitingCorrection', 'awaitingPayment', 'redeciding', 'decided', 'approved'],
  consequence: ({ received, kind }) =>
    received === null || kind === 'ownRecord'
      ? { zh: '办结，不计入表三。', en: 'Concluded; not counted in table 三.' }
      : { zh: '办结，计入表三（六）3.其他（r23）。', en: 'Concluded; counted in r23 of table 三.' },
  check: (state, { how, day }) => needText(how, '撤回的方式', 'T3-13') ?? notBefore(day, turnOf(state), 'T3-13'),
  events: (_state, command, { by }) => [{ ...command, type: 'applicationWithdrawn', by }],
}
