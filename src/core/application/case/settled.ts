import type { Term } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import type { ClockContext } from './context.ts'
import { type Obligation, orderDue } from './obligations.ts'
import { replyTerm } from './reply-period.ts'
import type { CaseState } from './state.ts'

/** A period of the agency that is over because it replied, or because the applicant withdrew. */
export interface SettledTerm {
  readonly what: Extract<Obligation['what'], 'reply' | 'order'>
  readonly term: Term
  readonly done: LocalDate
  readonly kept: boolean
}

const settled = (what: SettledTerm['what'], term: Term | undefined, done: LocalDate | null): readonly SettledTerm[] =>
  term && done !== null ? [{ what, term, done, kept: done <= term.due }] : []

/** In the order of time. None for a lapse, whose clock stands still, and for Art. 41, which sets no days. */
export const settledTerms = (state: CaseState, context: ClockContext): readonly SettledTerm[] => [
  ...settled('reply', replyTerm(state, context) ?? undefined, state.replies[0]?.day ?? null),
  ...state.orders.flatMap((order) => settled('order', orderDue(order, context)?.due, order.done)),
]
