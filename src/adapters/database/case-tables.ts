import type { ColumnType } from 'kysely'
import type {
  AgencyId,
  AskedSection,
  CaseFile,
  CaseFilter,
  CaseLetter,
  CaseParty,
  CaseRecord,
  Id,
  Instant,
  StoredEvent,
  TallyEntry,
} from '#app/ports'
import type { LocalDate } from '#core/shared/index'

export interface PartyTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly sealed: Buffer | null
  readonly identity_mark: string | null
  readonly name_mark: string | null
  readonly erased_on: LocalDate | null
  readonly version: number
}

export interface ApplicationTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly number: string
  readonly kind: CaseRecord['kind']
  readonly channel: CaseRecord['channel']
  readonly status: CaseRecord['status']
  readonly applicant_column: CaseRecord['column']
  readonly title: string
  readonly arrived: LocalDate
  readonly received: LocalDate | null
  readonly closed: LocalDate | null
  readonly outcome_row: CaseRecord['row']
  readonly section_id: Id | null
  readonly handler_id: Id | null
  readonly due: LocalDate | null
  readonly due_what: string | null
  readonly waiting_for: string | null
  readonly awaits: CaseRecord['awaits']
  readonly provisional: boolean
  readonly asked: ColumnType<readonly AskedSection[] | null, string | null, string | null>
  readonly code_digest: string | null
  readonly state: Buffer | null
  readonly created_at: Instant
  readonly version: number
}

export interface ApplicationEventTable {
  readonly agency_id: AgencyId
  readonly application_id: Id
  readonly seq: number
  readonly id: Id
  readonly at: Instant
  readonly day: LocalDate
  readonly type: StoredEvent['type']
  readonly data: Buffer | null
}

export interface ApplicationPartyTable {
  readonly agency_id: AgencyId
  readonly application_id: Id
  readonly party_id: Id
  readonly role: CaseParty['role']
}

export interface SerialTable {
  readonly agency_id: AgencyId
  readonly code: string
  readonly year: number
  readonly last: number
}

export interface ApplicantMonthTable {
  readonly agency_id: AgencyId
  readonly identity_mark: string
  readonly month: string
  readonly applications: number
}

export interface TallyCellTable {
  readonly agency_id: AgencyId
  readonly year: number
  readonly tally_row: TallyEntry['row']
  readonly applicant_column: TallyEntry['column']
  readonly value: number
}

export interface TallyEntryTable {
  readonly agency_id: AgencyId
  readonly application_id: Id
  readonly seq: number
  readonly ordinal: number
  readonly at: Instant
  readonly day: LocalDate
  readonly year: number
  readonly tally_row: TallyEntry['row']
  readonly applicant_column: TallyEntry['column']
  readonly change: number
}

export interface CaseLetterTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly application_id: Id
  readonly letter: string
  readonly number: string | null
  readonly status: CaseLetter['status']
  readonly content: Buffer | null
  readonly created_by: Id | null
  readonly created_at: Instant
  readonly changed_at: Instant
  readonly version: number
}

export interface FairCopyTable {
  readonly agency_id: AgencyId
  readonly letter_id: Id
  readonly application_id: Id
  readonly document: Buffer
  readonly sha256: string
  readonly law: LocalDate
  readonly template: string
  readonly fixed_at: Instant
}

export interface CaseFileTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly application_id: Id
  readonly kind: CaseFile['kind']
  readonly name: Buffer | null
  readonly media_type: string
  readonly size: number
  readonly sha256: string
  readonly sender: CaseFile['from']
  readonly added_at: Instant
}

export interface CaseFilePartTable {
  readonly agency_id: AgencyId
  readonly file_id: Id
  readonly part: number
  readonly content: Buffer
}

export interface CaseCommentTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly application_id: Id
  readonly account_id: Id
  readonly at: Instant
  readonly content: Buffer | null
}

export interface CaseWatcherTable {
  readonly agency_id: AgencyId
  readonly application_id: Id
  readonly account_id: Id
}

export interface SavedViewTable {
  readonly agency_id: AgencyId
  readonly account_id: Id
  readonly id: Id
  readonly name: string
  readonly filter: ColumnType<CaseFilter, string, string>
}

export interface CaseTables {
  readonly party: PartyTable
  readonly application: ApplicationTable
  readonly application_event: ApplicationEventTable
  readonly application_party: ApplicationPartyTable
  readonly serial: SerialTable
  readonly applicant_month: ApplicantMonthTable
  readonly tally_cell: TallyCellTable
  readonly tally_entry: TallyEntryTable
  readonly case_letter: CaseLetterTable
  readonly fair_copy: FairCopyTable
  readonly case_file: CaseFileTable
  readonly case_file_part: CaseFilePartTable
  readonly case_comment: CaseCommentTable
  readonly case_watcher: CaseWatcherTable
  readonly saved_view: SavedViewTable
}
