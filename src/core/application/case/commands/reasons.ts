import type { Failure, LocalDate } from '#core/shared/index'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import type { ClockContext } from '../context.ts'
import { reasonsDue } from '../obligations.ts'
import { replyTerm } from '../reply-period.ts'
import type { CaseState } from '../state.ts'
import { DISCLOSURE, type Step } from '../step.ts'

/** Art. 35: the number or frequency is clearly beyond reason. The law lets the clock run on. */
export const askReasons: Step<'askReasons'> = {
  name: { zh: '要求说明理由', en: 'ask for reasons' },
  who: 'office',
  rules: ['REG-35', 'DOC-5'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: () => ({
    zh: '申请人在您定的期限内说明理由；答复期限继续计算。',
    en: 'The applicant states reasons within the days that you set; the reply period runs on.',
  }),
  ready: ({ reasons }) => (reasons ? refuse('case-reasons-once', 'REG-35') : null),
  check: ({ received }, { facts, days, day }) =>
    needText(facts, '申请数量、频次的事实', 'DOC-5') ??
    wholeNumber(days, [1, 30], '说明理由的期限', 'REG-35') ??
    notBefore(day, received, 'REG-35'),
  events: (_state, command, { by }) => [{ ...command, type: 'reasonsAsked', by }],
}

/** Silence is judged only when the period is over. */
function silenceTooSoon({ reasons }: CaseState, given: string | null, day: LocalDate, context: ClockContext) {
  if (!reasons || given?.trim()) return null
  const { due } = reasonsDue(reasons, context).due
  return day > due ? null : refuse('case-period-runs', 'REG-35', { due })
}

export const judgeReasons: Step<'judgeReasons'> = {
  name: { zh: '判断理由', en: 'judge the reasons' },
  who: 'office',
  rules: ['REG-35'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: () => ({
    zh: '理由不合理的，可以告知不予处理；合理但确实无法按期答复的，可以确定延迟答复的合理期限。',
    en: 'Unsound: it may be refused. Sound, but impossible in time: a reasonable delayed period may be set.',
  }),
  ready: ({ reasons }) => (reasons && !reasons.judged ? null : refuse('case-reasons-not-asked', 'REG-35')),
  check: (state, { reasons, why, day }, context) =>
    needText(why, '判断的依据', 'REG-35') ??
    notBefore(day, state.reasons?.asked ?? null, 'REG-35') ??
    silenceTooSoon(state, reasons, day, context),
  events: (_state, command, { by }) => [{ ...command, type: 'reasonsJudged', by }],
}

/** A period that is over cannot be prolonged (REG-33.3, REG-35). */
export function periodEnded(
  state: CaseState,
  day: LocalDate,
  rule: string,
  context: ClockContext,
  last: 'due' | 'dueBeforeExtension',
): Failure | null {
  const due = replyTerm(state, context)?.[last]
  return due && day > due ? refuse('case-period-ended', rule, { day, due }) : null
}

export const delayPeriod: Step<'delayPeriod'> = {
  name: { zh: '确定延迟答复的合理期限', en: 'set a delayed period' },
  who: 'head',
  rules: ['REG-35'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: () => ({
    zh: '在原期限之后再加所定的工作日，并告知申请人。只能确定一次。',
    en: 'The working days that you set are added after the period, and the applicant is told. Once only.',
  }),
  ready: (state, day, context) => {
    if (!state.reasons?.judged?.sound) return refuse('case-delay-needs-reasons', 'REG-35')
    return state.delay ? refuse('case-delayed-once', 'REG-35') : periodEnded(state, day, 'REG-35', context, 'due')
  },
  check: ({ reasons }, { days, reason, approvedBy, day }) =>
    (approvedBy ? null : refuse('case-approval-missing', 'REG-35')) ??
    wholeNumber(days, [1, PERIODS.delay.days], '延迟的工作日', 'REG-35') ??
    needText(reason, '延迟的理由', 'REG-35') ??
    notBefore(day, reasons?.judged?.day ?? null, 'REG-35'),
  events: (_state, { day, days, reason, approvedBy }, { by }) =>
    approvedBy ? [{ type: 'periodDelayed', day, days, reason, approvedBy, by }] : [],
}
