import type { LocalDate } from '#core/shared/index'
import type { FeeFacts, FeeMode } from '../fees.ts'
import type { Channel } from './channels.ts'
import type { CaseEvent, CaseEventType } from './events.ts'
import type {
  ApplicantKey,
  CaseAgent,
  CaseKind,
  Consulted,
  DecidedItem,
  OrderSource,
  Override,
  RequestText,
} from './parts.ts'

/** The data of an event without who and when. */
type DataOf<T extends CaseEventType> = Omit<CaseEvent<T>, 'type' | 'day' | 'by'>

/** Individual businesses and partnerships have no column of their own (DB-6). */
export type ApplicantNature = ApplicantKey | 'individualBusiness' | 'partnership'

interface CommandData {
  readonly registerApplication: {
    readonly kind: CaseKind
    readonly channel: Channel
    /** Both sides confirmed on this day; null = not yet (REG-31), then the case waits for it. */
    readonly confirmedOn: LocalDate | null
    /** The page or message of acceptance was shown to the applicant. It confirms only where the guide says so (REG-31 [C]). */
    readonly acceptanceShown: boolean
    /** Writing is really hard for the applicant (REG-29): needed for `oral`. */
    readonly cannotWrite: boolean
    readonly applicants: readonly { readonly partyId: string; readonly nature: ApplicantNature }[]
    readonly agent: CaseAgent | null
    readonly request: RequestText
    readonly identityProof: boolean
    /** A part of an application that was split: it keeps the day of receipt (T3-4). */
    readonly splitFrom: { readonly caseId: string; readonly received: LocalDate } | null
  }
  readonly confirmReceipt: object
  /** Null = as it is. */
  readonly correctRegistration: {
    readonly channel: Channel | null
    readonly arrived: LocalDate | null
    /** The day on which both sides confirmed, where the channel asks for that. */
    readonly received: LocalDate | null
    readonly request: RequestText | null
    /** `becomes`: the party that holds the right name and contact. */
    readonly applicant: {
      readonly partyId: string
      readonly nature: ApplicantNature | null
      readonly becomes: string | null
    } | null
    readonly reason: string
  }
  readonly splitApplication: DataOf<'applicationSplit'>
  readonly linkCase: DataOf<'caseLinked'>
  readonly assignSection: { readonly section: string; readonly reason: string | null }
  readonly askSearch: DataOf<'searchAsked'>
  readonly recordSearch: DataOf<'searchRecorded'>
  readonly askCorrection: DataOf<'correctionAsked'>
  readonly recordCorrectionService: object
  readonly receiveCorrection: DataOf<'correctionReceived'>
  readonly recordTalk: DataOf<'applicantSpokenTo'>
  readonly askReasons: DataOf<'reasonsAsked'>
  readonly judgeReasons: DataOf<'reasonsJudged'>
  readonly delayPeriod: { readonly days: number; readonly reason: string; readonly approvedBy: string | null }
  readonly extendReply: { readonly days: number; readonly reason: string; readonly approvedBy: string | null }
  readonly proposeExtension: DataOf<'extensionProposed'>
  readonly declineExtension: DataOf<'extensionDeclined'>
  readonly consult: {
    readonly consultationId: string
    readonly partyId: string
    readonly whom: Consulted
    readonly information: string
  }
  readonly recordConsultationService: { readonly consultationId: string }
  readonly receiveOpinion: DataOf<'opinionReceived'>
  readonly tellThirdParty: DataOf<'thirdPartyTold'>
  readonly noticeFee: {
    readonly mode: FeeMode
    readonly facts: FeeFacts
    readonly wayToPay: string
    readonly approvedBy: string | null
  }
  readonly recordFeeService: object
  readonly recordPayment: DataOf<'feePaid'>
  readonly lapse: { readonly reason: string }
  readonly withdraw: DataOf<'applicationWithdrawn'>
  readonly decideReply: {
    readonly items: readonly DecidedItem[]
    /** Index of the main matter, which gives the row when nothing is given at all (T3-4). */
    readonly main: number | null
    readonly overrides: readonly Override[]
    readonly reason: string | null
  }
  readonly decideOwnRecord: DataOf<'ownRecordDecided'>
  readonly returnReply: DataOf<'replyReturned'>
  readonly reviewReply: DataOf<'replyReviewed'>
  /** `reviewedBy` where the review was recorded by no step of its own. */
  readonly approveReply: { readonly reviewedBy: string | null; readonly approvedBy: string | null }
  readonly sendReply: DataOf<'replySent'>
  readonly recordDelivery: DataOf<'replyDelivered'>
  readonly recordFailedDelivery: DataOf<'deliveryFailed'>
  readonly archiveCase: DataOf<'caseArchived'>
  readonly receiveOrder: {
    readonly source: OrderSource
    readonly number: string | null
    readonly takesEffect: LocalDate
    readonly days: number | null
    readonly annulled: 'procedure' | 'merits' | null
  }
}

export type CaseCommandType = keyof CommandData

/** What somebody wants to do to a case. `day` is the day on which it happened; who acts stands in the context. */
export type CaseCommand<T extends CaseCommandType = CaseCommandType> = {
  readonly [K in T]: { readonly type: K; readonly day: LocalDate } & CommandData[K]
}[T]
