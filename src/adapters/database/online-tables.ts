import type { AgencyId, Complaint, Id, Instant } from '#app/ports'
import type { LocalDate } from '#core/shared/index'

export interface SentFormTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly object_id: Id | null
  readonly sent_at: Instant
}

export interface ComplaintTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly number: string
  readonly about_agency_id: AgencyId
  readonly about: Complaint['about']
  readonly received: LocalDate
  readonly content: Buffer
  readonly created_at: Instant
}

export interface OnlineTables {
  readonly sent_form: SentFormTable
  readonly complaint: ComplaintTable
}
