import type { LocalDate } from '#core/shared/index'
import type { FeeFacts, FeeMode } from '../fees.ts'
import type { Channel, ReceiptGround } from './channels.ts'
import type { Delivery } from './deliveries.ts'
import type {
  CaseAgent,
  CaseApplicant,
  CaseKind,
  CaseRelation,
  Consulted,
  CorrectionCause,
  DecidedItem,
  OrderSource,
  OutcomeRow,
  Override,
  OwnRecordResult,
  RequestText,
  ReviewConclusion,
} from './parts.ts'

/** What the register took down and may have taken down wrongly. Persons are ids: another name or contact is another party. */
export interface RegistrationFacts {
  readonly channel?: Channel
  readonly arrived?: LocalDate
  readonly received?: LocalDate
  readonly applicants?: readonly CaseApplicant[]
  readonly request?: RequestText
}

/** Registration. */
interface RegistrationEvents {
  /** `day` = it reached the agency, which need not be the day of receipt. */
  readonly applicationArrived: {
    readonly kind: CaseKind
    readonly channel: Channel
    /** The first one gives the column (T3-5). */
    readonly applicants: readonly CaseApplicant[]
    readonly agent: CaseAgent | null
    readonly request: RequestText
    readonly identityProof: boolean
    /** The application that this one was split from. */
    readonly splitFrom: string | null
  }
  /** `day` = 收到申请之日: the day 0 of the clock, and the day that table 三 counts by. */
  readonly applicationReceived: { readonly ground: ReceiptGround }
  /** What was entered wrongly, with both versions; nothing but what differs stands in them. */
  readonly registrationCorrected: {
    readonly was: RegistrationFacts
    readonly now: RegistrationFacts
    /** What fixes the day of receipt as it is now; null where neither channel nor day was corrected. */
    readonly ground: ReceiptGround | null
    readonly reason: string
  }
  readonly applicationSplit: { readonly parts: readonly string[]; readonly reason: string }
  readonly caseLinked: { readonly caseId: string; readonly relation: CaseRelation }
}

/** Work inside the agency. */
interface HandlingEvents {
  readonly sectionAssigned: { readonly section: string; readonly from: string | null; readonly reason: string | null }
  readonly searchAsked: {
    readonly searchId: string
    readonly section: string
    readonly task: string
    readonly days: number
  }
  readonly searchRecorded: {
    readonly searchId: string
    readonly where: readonly string[]
    readonly keywords: readonly string[]
    readonly searchedBy: string
    readonly found: boolean
    readonly note: string | null
  }
}

/** Correction (Art. 30). */
interface CorrectionEvents {
  readonly correctionAsked: {
    readonly causes: readonly CorrectionCause[]
    readonly matters: string
    readonly days: number
  }
  readonly correctionNoticeServed: object
  readonly correctionReceived: {
    /** The request as corrected, null when only proof or contact was handed in. */
    readonly request: RequestText | null
    readonly identityProof: boolean
    /** The good reason of a late correction. */
    readonly excuse: string | null
  }
  /** Face to face or by telephone, when the correction left it unclear (REG-30.5). */
  readonly applicantSpokenTo: { readonly result: string; readonly clear: boolean }
}

/** Excessive requests (Art. 35) and the longer period (Arts. 33, 35). */
interface PeriodEvents {
  readonly reasonsAsked: { readonly facts: string; readonly days: number }
  /** `reasons` null = none were given. */
  readonly reasonsJudged: { readonly reasons: string | null; readonly sound: boolean; readonly why: string }
  readonly periodDelayed: { readonly days: number; readonly reason: string; readonly approvedBy: string }
  readonly replyExtended: { readonly days: number; readonly reason: string; readonly approvedBy: string }
  /** The Office asks the head for it. */
  readonly extensionProposed: { readonly days: number; readonly reason: string }
  readonly extensionDeclined: { readonly reason: string }
}

/** Consultation (Arts. 32, 33(3), 34). */
interface ConsultationEvents {
  readonly consultationSent: {
    readonly consultationId: string
    readonly partyId: string
    readonly whom: Consulted
    readonly information: string
  }
  readonly consultationServed: { readonly consultationId: string }
  readonly opinionReceived: {
    readonly consultationId: string
    readonly agrees: boolean
    readonly grounds: string | null
    /** Whether the organ takes the grounds of a refusal for reasonable (REG-32.4). */
    readonly reasonable: boolean | null
  }
  readonly thirdPartyTold: {
    readonly consultationId: string
    readonly information: string
    readonly reasons: string
  }
}

/** Information handling fee (Art. 42). */
interface FeeEvents {
  readonly feeNoticed: {
    readonly mode: FeeMode
    readonly yuan: number
    readonly facts: FeeFacts
    readonly wayToPay: string
    readonly approvedBy: string
  }
  readonly feeNoticeServed: object
  readonly feePaid: { readonly yuan: number; readonly receipt: string }
}

/** The result, its service and its file. */
interface ReplyEvents {
  readonly replyDecided: {
    readonly row: OutcomeRow
    readonly items: readonly DecidedItem[]
    readonly overrides: readonly Override[]
    /** Why r23, where no statutory result fits (T3-16). */
    readonly reason: string | null
  }
  /** r21 or r22: the agency handles the application no longer; the notice of it is served like a reply (DOC-14). */
  readonly applicationLapsed: { readonly row: 'r21' | 'r22'; readonly reason: string }
  readonly ownRecordDecided: { readonly result: OwnRecordResult; readonly reason: string }
  readonly replyReturned: { readonly reason: string }
  /** The review before disclosure (Art. 17), by the account that recorded it. */
  readonly replyReviewed: { readonly conclusion: ReviewConclusion; readonly opinion: string | null }
  readonly replyApproved: { readonly reviewedBy: string | null; readonly approvedBy: string }
  readonly replySent: { readonly number: string; readonly delivery: Delivery; readonly posting: string | null }
  readonly replyDelivered: { readonly evidence: string | null }
  readonly deliveryFailed: { readonly reason: string }
  readonly applicationWithdrawn: { readonly how: string }
  readonly caseArchived: { readonly folder: string }
  /** `day` = the decision reached the agency. */
  readonly orderReceived: {
    readonly source: OrderSource
    readonly number: string | null
    /** Day 0 of the new period: the decision takes effect. */
    readonly effective: LocalDate
    /** Working days that it sets, null = none set. */
    readonly days: number | null
    /** Whether the earlier reply was annulled, and on what. */
    readonly annulled: 'procedure' | 'merits' | null
  }
}

interface EventData
  extends RegistrationEvents,
    HandlingEvents,
    CorrectionEvents,
    PeriodEvents,
    ConsultationEvents,
    FeeEvents,
    ReplyEvents {}

export type CaseEventType = keyof EventData

/** What every event says: the day that counts in law, and the account that recorded it. */
interface Happened {
  readonly day: LocalDate
  readonly by: string
}

/**
 * Something that happened to a case: plain JSON data in the past tense. Persons are ids (`partyId`, accounts); no names, identity numbers
 * or contacts. Texts of the applicant stand in it, so the store seals the whole of it at rest.
 */
export type CaseEvent<T extends CaseEventType = CaseEventType> = {
  readonly [K in T]: { readonly type: K } & Happened & EventData[K]
}[T]
