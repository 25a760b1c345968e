import type { LocalDate } from '#core/shared/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Instant } from './time.ts'

/** What somebody wrote to the office that supervises an agency (Arts. 47, 51). */
export interface Complaint {
  /** The agency whose office supervises. */
  readonly agencyId: AgencyId
  readonly id: Id
  readonly number: string
  /** The agency that it is about. */
  readonly aboutId: AgencyId
  readonly about: 'notPublished' | 'application' | 'other'
  readonly received: LocalDate
  /** Who wrote and what, as JSON, sealed. */
  readonly sealed: Uint8Array
  readonly createdAt: Instant
}

export interface OnlineStore {
  /** Forms of the portal that were sent, so that the same one makes one thing. Kept for as long as a form may be open. */
  readonly sentForms: {
    /** False when it was sent before. Two at once: the second one waits for the first. */
    readonly claim: (agencyId: AgencyId, formId: Id, at: Instant) => Promise<boolean>
    readonly made: (agencyId: AgencyId, formId: Id, objectId: Id) => Promise<void>
    readonly madeBy: (agencyId: AgencyId, formId: Id) => Promise<Id | null>
    readonly sweep: (agencyId: AgencyId, before: Instant) => Promise<void>
  }
  readonly complaints: {
    readonly add: (complaint: Complaint) => Promise<void>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Complaint | null>
    /** The newest first. */
    readonly ofAgency: (agencyId: AgencyId, limit: number) => Promise<readonly Complaint[]>
  }
}
