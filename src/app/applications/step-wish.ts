import type { ApplicantNature, CaseCommand, PartyFacts, RequestText, StepType } from '#core/application/index'
import type { LocalDate } from '#core/shared/index'
import type { Id } from '../ports.ts'

type Asked<T extends StepType, Known extends string> = Omit<CaseCommand<T>, 'type' | 'day' | Known>

/** What a person fills in where it differs from the command: who consents, numbers and ids are known to the program. */
interface Differing {
  /** Another name or contact is entered as another party. */
  readonly correctRegistration: Asked<'correctRegistration', 'applicant'> & {
    readonly applicant: {
      readonly partyId: Id
      readonly nature: ApplicantNature | null
      readonly facts: PartyFacts | null
    } | null
  }
  readonly splitApplication: {
    readonly parts: readonly Pick<RequestText, 'subject' | 'description' | 'documentNumber'>[]
    readonly reason: string
  }
  readonly askSearch: Asked<'askSearch', 'searchId'>
  readonly delayPeriod: Asked<'delayPeriod', 'approvedBy'>
  readonly extendReply: Asked<'extendReply', 'approvedBy'>
  readonly consult: Asked<'consult', 'consultationId' | 'partyId'> & { readonly party: PartyFacts }
  readonly noticeFee: Asked<'noticeFee', 'approvedBy' | 'facts' | 'wayToPay'> & {
    readonly pages: number | null
    readonly pointsToPublished: boolean
    /** Null: as the agency set it. */
    readonly wayToPay: string | null
  }
  readonly approveReply: Asked<'approveReply', 'approvedBy'>
  readonly sendReply: Asked<'sendReply', 'number'> & { readonly letterId: Id }
}

type WishOf<T extends StepType> = T extends keyof Differing ? Differing[T] : Omit<CaseCommand<T>, 'type' | 'day'>

/** A step as a person asks for it. */
export type StepWish<T extends StepType = StepType> = {
  readonly [K in T]: { readonly type: K; readonly day: LocalDate } & WishOf<K>
}[T]
