import type { LocalDate } from '#core/shared/index'
import type { Channel } from './channels.ts'
import type { Delivery } from './deliveries.ts'
import type { CaseEvent } from './events.ts'
import type {
  CaseAgent,
  CaseApplicant,
  CaseKind,
  CaseRelation,
  Consulted,
  CorrectionCause,
  OutcomeRow,
  Override,
  RequestText,
} from './parts.ts'

/** Where a case stands. Neither its outcome nor whether it is overdue: the one is a row of table 三, the other follows from the clock. */
export const CASE_STATUSES = [
  'arrived',
  'handling',
  'awaitingCorrection',
  'awaitingPayment',
  'redeciding',
  'decided',
  'approved',
  'sent',
  'closed',
  'archived',
  'split',
] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

export interface CorrectionState {
  readonly causes: readonly CorrectionCause[]
  readonly asked: LocalDate
  readonly days: number
  readonly served: LocalDate | null
  readonly received: LocalDate | null
  /** The talk after it (REG-30.5). */
  readonly talked: LocalDate | null
}

export interface ReasonsState {
  readonly asked: LocalDate
  readonly days: number
  readonly judged: { readonly day: LocalDate; readonly sound: boolean } | null
}

export interface ConsultationState {
  readonly id: string
  readonly partyId: string
  readonly whom: Consulted
  readonly sent: LocalDate
  readonly served: LocalDate | null
  readonly opinion: { readonly day: LocalDate; readonly agrees: boolean; readonly reasonable: boolean | null } | null
  /** The third party was told what is disclosed against its will, and why (REG-32.5). */
  readonly told: LocalDate | null
  /** How many replies had been served before: only consultations of round 0 suspend the reply period. */
  readonly round: number
}

export interface ExtensionProposal {
  readonly day: LocalDate
  readonly by: string
  readonly days: number
  readonly reason: string
}

export interface SearchState {
  readonly id: string
  readonly section: string
  readonly asked: LocalDate
  readonly days: number
  readonly recorded: { readonly day: LocalDate; readonly found: boolean } | null
}

export interface FeeState {
  readonly noticed: LocalDate
  readonly yuan: number
  readonly served: LocalDate | null
  readonly paid: LocalDate | null
}

/** A result that was decided and not served yet. */
export interface Draft {
  readonly decided: LocalDate
  readonly decidedBy: string
  /** Null for a request to correct one's own record, which has no row. */
  readonly row: OutcomeRow | null
  readonly overrides: readonly Override[]
  /** The review of Art. 17 that let it pass; null before it, and where the approval names who reviewed. */
  readonly reviewed: { readonly day: LocalDate; readonly by: string } | null
  readonly approved: LocalDate | null
  readonly sent: { readonly day: LocalDate; readonly number: string; readonly delivery: Delivery } | null
}

/** A result in force. */
export interface ServedReply {
  readonly row: OutcomeRow | null
  /** Null for a withdrawal, which needs no letter. */
  readonly number: string | null
  /** The day that counts as the day of the reply (CLK-8 to CLK-10). */
  readonly day: LocalDate
  /** Reached the applicant: starts the periods of the remedies. Null = not known yet. */
  readonly delivered: LocalDate | null
}

export interface OrderState {
  readonly source: CaseEvent<'orderReceived'>['source']
  readonly received: LocalDate
  readonly effective: LocalDate
  readonly days: number | null
  readonly annulled: 'procedure' | 'merits' | null
  /** The reply that obeyed it. */
  readonly done: LocalDate | null
}

/** A case as its events tell it. */
export interface CaseState {
  readonly kind: CaseKind
  readonly status: CaseStatus
  readonly channel: Channel
  readonly applicants: readonly CaseApplicant[]
  /** Parties as they were entered before a correction of the register. */
  readonly superseded: readonly string[]
  readonly agent: CaseAgent | null
  readonly request: RequestText
  readonly identityProof: boolean
  readonly arrived: LocalDate
  /** 收到申请之日, null while it is not fixed. */
  readonly received: LocalDate | null
  readonly splitFrom: string | null
  readonly parts: readonly string[]
  readonly links: readonly { readonly caseId: string; readonly relation: CaseRelation }[]
  readonly section: string | null
  readonly searches: readonly SearchState[]
  readonly correction: CorrectionState | null
  readonly reasons: ReasonsState | null
  readonly extension: { readonly day: LocalDate; readonly days: number } | null
  /** An extension that the Office asked for and the head has not decided on. */
  readonly proposal: ExtensionProposal | null
  readonly delay: { readonly day: LocalDate; readonly days: number } | null
  readonly consultations: readonly ConsultationState[]
  readonly fee: FeeState | null
  readonly draft: Draft | null
  /** In the order in which they came into force; a later one replaces the one before. */
  readonly replies: readonly ServedReply[]
  readonly orders: readonly OrderState[]
  readonly folder: string | null
}

/** The day on which the present turn of a case began: the last order to decide anew, the receipt, or the arrival. */
export const turnOf = ({ orders, received, arrived }: CaseState): LocalDate =>
  orders.at(-1)?.received ?? received ?? arrived
