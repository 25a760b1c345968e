import { type Failure, inChinese } from '#core/shared/index'
import { periodFrom, STARTS } from '../../clock.ts'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { ClockContext } from '../context.ts'
import { correctionDue } from '../obligations.ts'
import type { CaseState, CorrectionState } from '../state.ts'
import { caution, DISCLOSURE, type Step } from '../step.ts'

const NOT_ASKED = { code: 'case-correction-not-asked', rule: 'REG-30' } as const
/** A period that a notice may set at most; beyond 15 it is unusual, beyond this a slip of the pen [C]. */
const LONGEST = 30

/** The last of the 7 days in which asking restarts the clock (REG-30.2, REG-30.6). */
function lastDayToAsk({ received, arrived }: CaseState, { calendar }: ClockContext) {
  const window = periodFrom(calendar, received ?? arrived, PERIODS.correctionNotice, STARTS.received)
  if (!window.ok) throw new Error(`no period to ask for a correction: ${window.error.code}`)
  return window.value.due
}

/** Whether a correction was asked for too late to move the clock (REG-30.6). */
export const askedLate = (state: CaseState, context: ClockContext): boolean =>
  state.correction !== null && state.correction.asked > lastDayToAsk(state, context)

export const askCorrection: Step<'askCorrection'> = {
  name: { zh: '一次性告知补正', en: 'ask for a correction' },
  who: 'office',
  rules: ['REG-30', 'REG-30a', 'DOC-4'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (state, context) => {
    const last = lastDayToAsk(state, context)
    return context.today <= last
      ? {
          zh: '办理停下，等待补正；收到补正之日起答复期限重新计算。只能告知一次。',
          en: 'The case waits; the reply period begins anew when the correction is received. It can be asked for once only.',
        }
      : {
          zh: `7 个工作日的告知期限已在${inChinese(last)}届满：可以要求补正，但是答复期限不因此停止，也不重新计算。`,
          en: `The 7 working days ended on ${last}: a correction may be asked for, but the reply period neither stops nor begins anew.`,
        }
  },
  ready: ({ correction }) => (correction ? refuse('case-corrected-once', 'REG-30.5') : null),
  check: ({ received, fee }, { causes, matters, days, day }) =>
    needText(causes.join(''), '补正原因', 'REG-30a') ??
    needText(matters, '补正事项', 'REG-30.2') ??
    wholeNumber(days, [1, LONGEST], '补正期限', 'REG-30.2') ??
    notBefore(day, fee?.paid ?? received, 'REG-30'),
  cautions: (state, { day, days }, context) => [
    caution(
      day > lastDayToAsk(state, context),
      'REG-30.6',
      '已经超过 7 个工作日：答复期限不因补正停止。',
      'More than 7 working days have passed: the correction does not stop the reply period.',
    ),
    caution(
      days > PERIODS.correction.days,
      'REG-30.2',
      `补正期限一般不超过 ${PERIODS.correction.days} 个工作日。`,
      `The period to correct is ${PERIODS.correction.days} working days at most as a rule.`,
    ),
  ],
  events: (_state, command, { by }) => [{ ...command, type: 'correctionAsked', by }],
}

function awaited({ correction }: CaseState): CorrectionState {
  if (!correction) throw new Error('a correction is awaited that was never asked for')
  return correction
}

export const recordCorrectionService: Step<'recordCorrectionService'> = {
  name: { zh: '登记补正告知书送达', en: 'record that the notice of correction was served' },
  who: 'office',
  rules: ['REG-30', 'DOC-16'],
  kinds: DISCLOSURE,
  from: ['awaitingCorrection'],
  barred: { handling: NOT_ASKED, redeciding: NOT_ASKED },
  consequence: (state) => ({
    zh: `次日起计算 ${awaited(state).days} 个工作日的补正期限。`,
    en: `The ${awaited(state).days} working days to correct run from the next day.`,
  }),
  ready: (state) => (awaited(state).served ? refuse('case-part-done', 'REG-30', { id: '补正告知书' }) : null),
  check: (state, { day }) => notBefore(day, awaited(state).asked, 'REG-30'),
  events: (_state, { day }, { by }) => [{ type: 'correctionNoticeServed', day, by }],
}

export const receiveCorrection: Step<'receiveCorrection'> = {
  name: { zh: '登记收到补正', en: 'record the correction' },
  who: 'office',
  rules: ['REG-30', 'CLK-4'],
  kinds: DISCLOSURE,
  from: ['awaitingCorrection'],
  barred: { handling: NOT_ASKED, redeciding: NOT_ASKED },
  consequence: (state, context) =>
    askedLate(state, context)
      ? { zh: '继续办理；答复期限不变。', en: 'The case goes on; the reply period stays as it is.' }
      : {
          zh: '继续办理；次日起重新计算 20 个工作日的答复期限。',
          en: 'The case goes on; 20 working days run anew from the next day.',
        },
  check: (state, command, context) => correctionFault(awaited(state), command, context),
  events: (_state, command, { by }) => [{ ...command, type: 'correctionReceived', by }],
}

function correctionFault(
  correction: CorrectionState,
  { day, request, excuse }: CaseCommand<'receiveCorrection'>,
  context: ClockContext,
): Failure | null {
  const { due } = correctionDue(correction, context).due
  const contentAsked = correction.causes.some((c) => c !== 'identityOrContact')
  if (contentAsked && !`${request?.subject ?? ''}${request?.description ?? ''}`.trim())
    return refuse('case-correction-incomplete', 'REG-30.1')
  const late = correction.served !== null && day > due && !excuse?.trim()
  return (
    notBefore(day, correction.asked, 'REG-30') ?? (late ? refuse('case-correction-late', 'REG-30.4', { due }) : null)
  )
}
