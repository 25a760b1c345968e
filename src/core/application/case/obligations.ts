import { type Calendar, dayKind, daysFromTo, type Term } from '#core/calendar/index'
import type { Bilingual, LocalDate } from '#core/shared/index'
import { periodFrom, STARTS } from '../clock.ts'
import { PERIODS, type Period } from '../periods.ts'
import type { ClockContext } from './context.ts'
import type { Consulted } from './parts.ts'
import { replyTerm } from './reply-period.ts'
import type { CaseState, ConsultationState, OrderState } from './state.ts'

/** Something that is due, from whom, and why then. */
export interface Obligation {
  readonly what: 'reply' | 'correctionNotice' | 'correction' | 'reasons' | Consulted | 'payment' | 'search' | 'order'
  /** Which one, where there can be several: the id of a consultation or a search. */
  readonly part: string | null
  readonly waitingFor: 'agency' | 'section' | 'applicant' | Consulted
  readonly due: Term
  readonly basis: Bilingual
}

const IN_HAND = new Set<CaseState['status']>([
  'handling',
  'awaitingCorrection',
  'awaitingPayment',
  'redeciding',
  'decided',
  'approved',
  'sent',
])

const obliged = (
  { calendar }: ClockContext,
  what: Obligation['what'],
  waitingFor: Obligation['waitingFor'],
  from: LocalDate,
  period: Period,
  { start = STARTS.served, part = null }: { start?: (typeof STARTS)[keyof typeof STARTS]; part?: string | null } = {},
): Obligation => {
  const term = periodFrom(calendar, from, period, start)
  if (!term.ok) throw new Error(`an obligation without a due date: ${term.error.code}`)
  return { what, part, waitingFor, due: term.value, basis: period.basis }
}

/** The reply itself (REG-33). After the first reply only an order sets a period. */
function reply(state: CaseState, context: ClockContext): readonly Obligation[] {
  const due = state.replies.length === 0 ? replyTerm(state, context) : null
  return due ? [{ what: 'reply', part: null, waitingFor: 'agency', due, basis: PERIODS.reply.basis }] : []
}

/** The window to ask for a correction (REG-30.2) while it is open. */
function correctionNotice(state: CaseState, context: ClockContext): readonly Obligation[] {
  if (state.kind === 'ownRecord' || state.received === null || state.status !== 'handling' || state.correction)
    return []
  const start = { start: STARTS.received }
  const window = obliged(context, 'correctionNotice', 'agency', state.received, PERIODS.correctionNotice, start)
  return context.today <= window.due.due ? [window] : []
}

/** What the applicant is to do. Before the notice is served its period is told from the dispatch. */
function applicants({ status, correction, fee, reasons }: CaseState, context: ClockContext): readonly Obligation[] {
  const found: Obligation[] = []
  if (status === 'awaitingCorrection' && correction) found.push(correctionDue(correction, context))
  if (status === 'awaitingPayment' && fee) found.push(paymentDue(fee, context))
  if (status === 'handling' && reasons && !reasons.judged) found.push(reasonsDue(reasons, context))
  return found
}

export const correctionDue = (
  { served, asked, days }: NonNullable<CaseState['correction']>,
  context: ClockContext,
): Obligation => obliged(context, 'correction', 'applicant', served ?? asked, { ...PERIODS.correction, days })

export const paymentDue = ({ served, noticed }: NonNullable<CaseState['fee']>, context: ClockContext): Obligation =>
  obliged(context, 'payment', 'applicant', served ?? noticed, PERIODS.payment)

export const reasonsDue = ({ asked, days }: NonNullable<CaseState['reasons']>, context: ClockContext): Obligation =>
  obliged(context, 'reasons', 'applicant', asked, { ...PERIODS.reasons, days })

export const consultationDue = ({ id, whom, served, sent }: ConsultationState, context: ClockContext): Obligation =>
  obliged(context, whom, whom, served ?? sent, PERIODS[whom], { part: id })

/** Opinions that are awaited; after the last day silence has answered (REG-32.3, REG-34). */
const consultations = (state: CaseState, context: ClockContext): readonly Obligation[] =>
  state.consultations
    .filter((c) => c.round === state.replies.length && !c.opinion)
    .map((c) => consultationDue(c, context))
    .filter((o) => context.today <= o.due.due)

const searches = (state: CaseState, context: ClockContext): readonly Obligation[] =>
  state.searches
    .filter((s) => !s.recorded)
    .map(({ id, asked, days }) =>
      obliged(context, 'search', 'section', asked, { ...PERIODS.search, days }, { part: id }),
    )

/** CLK-12, DB-34. A reconsideration decision that sets no days leaves those of Art. 33 [C]. */
export function orderDue(order: OrderState, context: ClockContext): Obligation | null {
  if (order.source === 'ownMotion') return null
  const judged = order.source === 'judgment'
  const from = judged && context.readings.judgmentStarts === 'service' ? order.received : order.effective
  const period = judged ? PERIODS.judgment : PERIODS.reconsidered
  const start = judged && context.readings.judgmentStarts === 'effect' ? STARTS.effective : STARTS.served
  return obliged(context, 'order', 'agency', from, { ...period, days: order.days ?? period.days }, { start })
}

/**
 * Whether the agency is late: the first reply was not given by its last day, or an order not obeyed by its own. Derived, never stored.
 */
export function isOverdue(state: CaseState, context: ClockContext): boolean {
  if (state.status === 'split') return false
  const term = replyTerm(state, context)
  const late = (due: LocalDate | undefined, done: LocalDate | null | undefined): boolean =>
    due !== undefined && (done ?? context.today) > due
  return late(term?.due, state.replies[0]?.day) || state.orders.some((o) => late(orderDue(o, context)?.due.due, o.done))
}

/** Every obligation that is open in a case, the soonest first. */
export function clockOf(state: CaseState, context: ClockContext): readonly Obligation[] {
  if (!IN_HAND.has(state.status)) return []
  const found = [
    ...reply(state, context),
    ...correctionNotice(state, context),
    ...applicants(state, context),
    ...consultations(state, context),
    ...searches(state, context),
    ...state.orders.filter((o) => o.done === null).flatMap((o) => orderDue(o, context) ?? []),
  ]
  return found.toSorted((a, b) => (a.due.due < b.due.due ? -1 : a.due.due > b.due.due ? 1 : 0))
}

/** Working days left after today up to the last day; below 0 when it is over. */
export function daysLeft(
  { due: { due } }: { readonly due: Pick<Term, 'due'> },
  calendar: Calendar,
  today: LocalDate,
): number {
  const working = (from: LocalDate, to: LocalDate): number =>
    daysFromTo(from, to).filter((date) => date !== from && dayKind(calendar, date).working).length
  return today <= due ? working(today, due) : -working(due, today)
}
