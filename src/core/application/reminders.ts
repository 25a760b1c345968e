import { addDays, type Calendar, dayKind } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import { awaitedOf } from './case/awaited.ts'
import type { ClockContext } from './case/context.ts'
import type { CaseEvent } from './case/events.ts'
import { clockOf, consultationDue, daysLeft, type Obligation } from './case/obligations.ts'
import type { CaseState } from './case/state.ts'

/** Whom a reminder is for. `section` is the one that was asked to search. */
export type Reminded = 'handler' | 'office' | 'section' | 'reviewer' | 'leader'

/**
 * `review`, `approval`: the reply is drawn up and waits for the review before disclosure (REG-17), for the consent of a leader (REG-45).
 * `proposal`, `declined`: the Office asks for an extension, and the head said no (REG-33.3).
 */
const DECISION_KINDS = ['review', 'approval', 'proposal', 'declined'] as const
/** What an applicant does online: corrected (REG-30), sent proof of the payment (FEE-8), withdrew (T3-13). */
export const APPLICANT_ACTS = ['corrected', 'paymentProof', 'withdrawn'] as const
export type ApplicantAct = (typeof APPLICANT_ACTS)[number]
export const REMINDER_KINDS = ['due', 'overdue', 'ended', ...DECISION_KINDS, ...APPLICANT_ACTS] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

interface Rung {
  /** Working days left: the rung is reached when no more are left. -1: the last day is over. */
  readonly left: number
  readonly to: readonly Reminded[]
}

/** Something that somebody should know this morning, and had no cause to know before. */
export interface Reminder {
  /** Of the rung of this very due date, within the case: what was sent under it is not sent again. */
  readonly key: string
  readonly kind: ReminderKind
  readonly what: Obligation['what']
  readonly part: string | null
  readonly due: LocalDate
  readonly provisional: boolean
  /** Working days left today; below 0 when the last day is over. */
  readonly left: number
  readonly to: readonly Reminded[]
}

/** What the agency owes an applicant: the handler first, the Office at the end, the leader when it is too late. [C] */
const OWED: readonly Rung[] = [
  { left: 5, to: ['handler'] },
  { left: 3, to: ['handler'] },
  { left: 1, to: ['handler', 'office'] },
  { left: 0, to: ['handler', 'office'] },
  { left: -1, to: ['handler', 'office', 'leader'] },
]
/** What others were given time for: the handler goes on when it is over. */
const AWAITED: readonly Rung[] = [
  { left: 0, to: ['handler'] },
  { left: -1, to: ['handler'] },
]

/** The steps of each obligation, from the earliest on. The window for a correction notice has no day after its last (REG-30.2). */
const LADDERS = {
  reply: OWED,
  order: OWED,
  correctionNotice: [
    { left: 3, to: ['handler'] },
    { left: 1, to: ['handler'] },
    { left: 0, to: ['handler', 'office'] },
  ],
  search: [
    { left: 3, to: ['section'] },
    { left: 1, to: ['section', 'handler'] },
    { left: 0, to: ['section', 'handler'] },
    { left: -1, to: ['section', 'handler', 'leader'] },
  ],
  correction: AWAITED,
  reasons: AWAITED,
  payment: AWAITED,
  thirdParty: AWAITED,
  jointMaker: AWAITED,
  otherOrgan: AWAITED,
} as const satisfies Record<Obligation['what'], readonly Rung[]>

/** From so many working days before the last one those who decide on a reply hear again that it waits for them. */
const DECISION_FROM = 3

/** The last day of which anything may be told today: no rung lies further ahead. */
export function reminderHorizon(calendar: Calendar, today: LocalDate): LocalDate {
  let left = Math.max(...Object.values(LADDERS).map(([first]) => first.left))
  let date = today
  while (left > 0) {
    date = addDays(date, 1)
    if (dayKind(calendar, date).working) left -= 1
  }
  return date
}

/**
 * What is to be told this morning, whatever was told before; nothing on a rest day. Of the rungs that were passed only the lowest is
 * told: a server that stood still for a week does not make up for five mornings.
 */
export function remindersOf(state: CaseState, context: ClockContext): readonly Reminder[] {
  const { calendar, today } = context
  if (!dayKind(calendar, today).working) return []
  const open = [...clockOf(state, context), ...silent(state, context)]
  return open.flatMap((obligation) => [
    ...onLadder(obligation, calendar, today),
    ...forDecision(state, obligation, calendar, today),
  ])
}

/** Consultations whose days are over: silence has answered, and the reply goes on (REG-32.3, REG-34). */
function silent(state: CaseState, context: ClockContext): readonly Obligation[] {
  if (clockOf(state, context).every(({ what }) => what !== 'reply' && what !== 'order')) return []
  return state.consultations
    .filter(({ round, opinion }) => round === state.replies.length && opinion === null)
    .map((consultation) => consultationDue(consultation, context))
    .filter(({ due }) => context.today > due.due)
}

function onLadder(obligation: Obligation, calendar: Calendar, today: LocalDate): readonly Reminder[] {
  const left = daysLeft(obligation, calendar, today)
  const rung = LADDERS[obligation.what].findLast((step) => step.left >= Math.max(left, -1))
  if (!rung) return []
  const ended = obligation.waitingFor === 'agency' || obligation.waitingFor === 'section' ? 'overdue' : 'ended'
  return [reminder(obligation, { kind: rung.left < 0 ? ended : 'due', rung: String(rung.left), left, to: rung.to })]
}

function forDecision(
  state: CaseState,
  obligation: Obligation,
  calendar: Calendar,
  today: LocalDate,
): readonly Reminder[] {
  const left = daysLeft(obligation, calendar, today)
  if (state.status !== 'decided' || !isReply(obligation) || left > DECISION_FROM) return []
  const approval = reminder(obligation, { kind: 'approval', rung: 'approval', left, to: ['leader'] })
  const review = reminder(obligation, { kind: 'review', rung: 'review', left, to: ['reviewer'] })
  return awaitedOf(state) === 'review' ? [review, approval] : [approval]
}

const isReply = ({ what }: Obligation): boolean => what === 'reply' || what === 'order'

/** Whom an event asks to decide, or tells what was decided. */
function askedBy(event: CaseEvent, state: CaseState): Pick<Reminder, 'kind' | 'to'> | null {
  if (event.type === 'replyDecided' && awaitedOf(state) === 'review') return { kind: 'review', to: ['reviewer'] }
  if (event.type === 'replyReviewed' && event.conclusion === 'agree') return { kind: 'approval', to: ['leader'] }
  if (event.type === 'extensionProposed') return { kind: 'proposal', to: ['leader'] }
  return event.type === 'extensionDeclined' ? { kind: 'declined', to: ['handler'] } : null
}

/** What is told at once and not in the morning: a decision is asked for, or was made. Of a reply without a last day nothing is told. */
export function toldAtOnce(events: readonly CaseEvent[], state: CaseState, context: ClockContext): readonly Reminder[] {
  const asked = events.flatMap((event) => askedBy(event, state) ?? [])
  const obligation = asked.length > 0 && clockOf(state, context).find(isReply)
  if (!obligation) return []
  const left = daysLeft(obligation, context.calendar, context.today)
  return asked.map(({ kind, to }) => reminder(obligation, { kind, rung: kind, left, to }))
}

/** What the case waits for after the applicant acted; a withdrawal leaves nothing to wait for, and has its own day. */
export function toldOfApplicant(kind: ApplicantAct, state: CaseState, context: ClockContext): Reminder {
  const to = ['handler', 'office'] as const
  const obligation = clockOf(state, context).find((one) => isReply(one) || one.what === 'payment')
  if (obligation)
    return reminder(obligation, { kind, rung: kind, left: daysLeft(obligation, context.calendar, context.today), to })
  return {
    key: `${kind} ${context.today}`,
    kind,
    what: 'reply',
    part: null,
    due: context.today,
    provisional: false,
    left: 0,
    to,
  }
}

const reminder = (
  { what, part, due: { due, provisional } }: Obligation,
  { kind, rung, left, to }: Pick<Reminder, 'kind' | 'left' | 'to'> & { readonly rung: string },
): Reminder => ({ key: [what, part ?? '', due, rung].join(' '), kind, what, part, due, provisional, left, to })
