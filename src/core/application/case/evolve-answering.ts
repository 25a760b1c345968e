import type { LocalDate } from '#core/shared/index'
import { DELIVERIES } from './deliveries.ts'
import type { CaseEvent, CaseEventType } from './events.ts'
import type { Evolver } from './evolver.ts'
import type { CaseState, CaseStatus, Draft, ServedReply } from './state.ts'

type Answered = Extract<
  CaseEventType,
  | 'replyDecided'
  | 'applicationLapsed'
  | 'ownRecordDecided'
  | 'replyReturned'
  | 'replyReviewed'
  | 'replyApproved'
  | 'replySent'
  | 'replyDelivered'
  | 'deliveryFailed'
  | 'applicationWithdrawn'
  | 'caseArchived'
  | 'orderReceived'
>

const drafted = (
  state: CaseState,
  { day, by }: Pick<CaseEvent, 'day' | 'by'>,
  { row, overrides = [] }: Pick<Draft, 'row'> & Partial<Draft>,
): CaseState => ({
  ...state,
  status: 'decided',
  // A reply that is drawn up needs no longer period.
  proposal: null,
  draft: { row, overrides, decided: day, decidedBy: by, reviewed: null, approved: null, sent: null },
})

function draftOf({ draft }: CaseState): Draft {
  if (!draft) throw new Error('nothing was decided in this case')
  return draft
}

/** Where a case stands when its draft is taken back. */
function withoutDraft({ replies, correction, fee }: CaseState): CaseStatus {
  if (replies.length > 0) return 'redeciding'
  if (correction && correction.received === null) return 'awaitingCorrection'
  return fee && fee.paid === null ? 'awaitingPayment' : 'handling'
}

/** A result comes into force; an order that waited for it is obeyed. */
const served = (state: CaseState, reply: ServedReply): CaseState => ({
  ...state,
  status: 'closed',
  draft: null,
  replies: [...state.replies, reply],
  orders: state.orders.map((order) => ({ ...order, done: order.done ?? reply.day })),
})

const lastDelivered = (replies: readonly ServedReply[], day: LocalDate): readonly ServedReply[] =>
  replies.map((reply, i) => (i === replies.length - 1 ? { ...reply, delivered: day } : reply))

/** Events from the decision to the archive, and what reopens a case. */
export const ANSWERING: { readonly [T in Answered]: Evolver<T> } = {
  replyDecided: (state, event) => drafted(state, event, event),
  applicationLapsed: (state, event) => drafted(state, event, event),
  ownRecordDecided: (state, event) => drafted(state, event, { row: null }),
  replyReturned: (state) => ({ ...state, status: withoutDraft(state), draft: null }),
  // One that sends the draft back is followed by that (`replyReturned`).
  replyReviewed: (state, { day, by, conclusion }) =>
    conclusion === 'agree' ? { ...state, draft: { ...draftOf(state), reviewed: { day, by } } } : state,
  replyApproved: (state, { day }) => ({ ...state, status: 'approved', draft: { ...draftOf(state), approved: day } }),
  // CLK-8: by post, the day of posting is the day of the reply.
  replySent: (state, { day, number, delivery }) => {
    const draft = draftOf(state)
    if (DELIVERIES[delivery].counts === 'sent') return served(state, { row: draft.row, number, day, delivered: null })
    return { ...state, status: 'sent', draft: { ...draft, sent: { day, number, delivery } } }
  },
  replyDelivered: (state, { day }) => {
    if (!state.draft) return { ...state, replies: lastDelivered(state.replies, day) }
    const { row, sent } = state.draft
    return served(state, { row, number: sent?.number ?? null, day, delivered: day })
  },
  deliveryFailed: (state) => ({ ...state, status: 'approved', draft: { ...draftOf(state), sent: null } }),
  // T3-13; what was withdrawn before its receipt was never an application that counts.
  applicationWithdrawn: (state, { day }) => {
    if (state.received === null) return { ...state, status: 'closed' }
    const row = state.kind === 'disclosure' ? 'r23' : null
    return served(state, { row, number: null, day, delivered: day })
  },
  caseArchived: (state, { folder }) => ({ ...state, status: 'archived', folder }),
  orderReceived: (state, { source, day, effective, days, annulled }) => ({
    ...state,
    status: state.status === 'closed' || state.status === 'archived' ? 'redeciding' : state.status,
    orders: [...state.orders, { source, received: day, effective, days, annulled, done: null }],
  }),
}
