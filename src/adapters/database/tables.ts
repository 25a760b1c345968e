import type { ColumnType } from 'kysely'
import type { AgencyId, AuditEvent, Detail, Id, Instant, ReportStatus } from '#app/ports'
import type {
  CellAddress,
  EditionId,
  FormId,
  Report,
  ReportCell,
  Severity,
  Unit,
  Verdict,
} from '#core/annual-report/index'
import type { Position } from '#core/document/index'
import type { LocalDate } from '#core/shared/index'
import type { AgencyFormerNameTable, AgencyTable } from './agency-tables.ts'
import type { CaseTables } from './case-tables.ts'
import type { NotificationTables } from './notification-tables.ts'
import type { OnlineTables } from './online-tables.ts'
import type { AccountLinkTable, AccountTable, PersonTable, SectionTable, SessionTable } from './people-tables.ts'
import type { AccountIdentityTable, AccountRecoveryCodeTable, SignInAttemptTable } from './sign-in-tables.ts'

/** A jsonb column: `pg` parses what is read, and what is written goes through `jsonText`. */
type Json<T> = ColumnType<T, string, string>

/** One row. */
interface InstallationTable {
  readonly id: number
  readonly schema_version: number
  readonly program_version: string
  readonly home_agency_id: AgencyId | null
  readonly public_revision: number
}

interface AnnualReportTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly year: number
  readonly status: ReportStatus
  readonly reading_id: Id
  readonly published_at: Instant | null
  readonly created_at: Instant
  readonly version: number
}

interface SourceFileTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly name: string
  readonly sha256: string
  readonly size: number
}

interface SourcePartTable {
  readonly agency_id: AgencyId
  readonly source_id: Id
  readonly part: number
  /** A piece of the gzip stream. */
  readonly content: Buffer
}

interface ReportReadingTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly report_id: Id
  readonly source_id: Id
  readonly read_at: Instant
  readonly edition: EditionId
  readonly form: FormId
  /** What a report holds beside its cells and texts. */
  readonly head: Json<Omit<Report, 'cells' | 'texts' | 'edition' | 'form'>>
  readonly texts: Json<Report['texts']>
}

interface ReportCellTable {
  readonly agency_id: AgencyId
  readonly reading_id: Id
  readonly address: CellAddress
  /** Place in the report's own order of cells. */
  readonly ordinal: number
  readonly state: ReportCell['state']
  readonly value: number | null
  readonly unit: Unit | null
  readonly read_by: readonly string[] | null
  readonly mark: string | null
  readonly candidates: readonly number[] | null
  readonly remark: string | null
  /** Null together with the position: the document did not print the cell. */
  readonly source_text: string | null
  readonly source_position: ColumnType<Position | null, string | null, string | null>
}

interface ReportFindingTable {
  readonly agency_id: AgencyId
  readonly reading_id: Id
  readonly ordinal: number
  readonly rule: string
  readonly instance: string | null
  readonly verdict: Verdict
  readonly severity: Severity
  readonly message_zh: string
  readonly message_en: string
  readonly cells: readonly CellAddress[]
  readonly left_value: number | null
  readonly right_value: number | null
  readonly reason: string | null
}

interface UploadTable {
  readonly id: Id
  readonly agency_id: AgencyId | null
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly received_at: Instant
}

interface UploadPartTable {
  readonly upload_id: Id
  readonly part: number
  readonly content: Buffer
}

interface AgencySettingTable {
  readonly agency_id: AgencyId
  readonly name: string
  readonly value: Json<unknown>
  readonly changed_at: Instant
  readonly changed_by: string | null
}

interface AuditLogTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly seq: number
  readonly at: Instant
  readonly actor: AuditEvent['actor']
  readonly actor_id: Id | null
  readonly actor_name: string | null
  readonly network: string | null
  readonly action: string
  readonly object_id: string
  readonly detail: Json<Detail>
  readonly before: Buffer | null
  readonly after: Buffer | null
  readonly before_hash: string | null
  readonly after_hash: string | null
  readonly previous_hash: string
  readonly hash: string
}

interface AuditHeadTable {
  readonly agency_id: AgencyId
  readonly seq: number
  readonly hash: string
}

interface AuditAnchorTable {
  readonly agency_id: AgencyId
  readonly day: LocalDate
  readonly seq: number
  readonly hash: string
  readonly at: Instant
}

export interface Tables extends CaseTables, OnlineTables, NotificationTables {
  readonly agency: AgencyTable
  readonly agency_former_name: AgencyFormerNameTable
  readonly installation: InstallationTable
  readonly annual_report: AnnualReportTable
  readonly source_file: SourceFileTable
  readonly source_part: SourcePartTable
  readonly report_reading: ReportReadingTable
  readonly report_cell: ReportCellTable
  readonly report_finding: ReportFindingTable
  readonly upload: UploadTable
  readonly upload_part: UploadPartTable
  readonly agency_setting: AgencySettingTable
  readonly audit_log: AuditLogTable
  readonly audit_head: AuditHeadTable
  readonly audit_anchor: AuditAnchorTable
  readonly section: SectionTable
  readonly person: PersonTable
  readonly account: AccountTable
  readonly account_link: AccountLinkTable
  readonly session: SessionTable
  readonly sign_in_attempt: SignInAttemptTable
  readonly account_recovery_code: AccountRecoveryCodeTable
  readonly account_identity: AccountIdentityTable
}
