import type { Finding, Report } from '#core/annual-report/index'
import type { Dossier } from '#core/application/index'
import type { ArchiveEntry, Document } from '#core/document/index'
import type { Failure, Result } from '#core/shared/index'
import type { AgencyId, Id } from './actors.ts'
import type { Digest } from './audit-chain.ts'
import type { AuditStore } from './ports/audit.ts'
import type { CaseStore } from './ports/cases.ts'
import type { JobStore } from './ports/jobs.ts'
import type { NotificationStore } from './ports/notifications.ts'
import type { OnlineStore } from './ports/online.ts'
import type { Agency, OrganisationStore, SettingChange } from './ports/organisation.ts'
import type { OutboxStore } from './ports/outbox.ts'
import type { PeopleStore } from './ports/people.ts'
import type { SignInStore } from './ports/sign-in.ts'
import type { Clock, Instant } from './ports/time.ts'
import type { TokenStore } from './ports/tokens.ts'

export { type Actor, type AgencyId, type Id, type Staff, SYSTEM } from './actors.ts'
export type { Anchor, AuditEvent, AuditStore, ChainedEvent, ChainHead, Detail } from './ports/audit.ts'
export type * from './ports/cases.ts'
export type * from './ports/jobs.ts'
export type * from './ports/notifications.ts'
export type { Complaint, OnlineStore } from './ports/online.ts'
export type { Agency, AgencyRecord, OrganisationStore, SettingChange } from './ports/organisation.ts'
export type * from './ports/outbox.ts'
export type {
  Account,
  AccountState,
  OneTimeLink,
  PeopleStore,
  Person,
  Section,
  Session,
  SignedIn,
} from './ports/people.ts'
export type { AttemptCount, Identity, SignInStore } from './ports/sign-in.ts'
export type { Clock, Instant } from './ports/time.ts'
export type * from './ports/tokens.ts'

export interface Ids {
  readonly next: () => Id
}

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A report that was written as data (docs/schema/annual-report.json), so that nothing has to be recognised. */
export interface ReportData {
  readonly report: Report
  readonly entry?: ArchiveEntry
}

/** A file's bytes made into document trees; a file that holds several documents gives several. */
export interface DocumentReader {
  readonly read: (file: SourceFile) => Promise<Result<readonly (Document | ReportData)[], Failure>>
}

export type WrittenFormat = 'html' | 'docx' | 'pdf' | 'xlsx'

export interface WriteOptions {
  /** Goes into the file's properties; equal input and equal instant give equal bytes. */
  readonly at: Instant
  readonly demonstration: boolean
}

export interface DocumentWriter {
  readonly write: (document: Document, format: WrittenFormat, options: WriteOptions) => Promise<Uint8Array>
  /** One PDF with list of contents, bookmarks and page numbers; contents of attachments by the id of their file. */
  readonly bind: (dossier: Dossier, contents: AttachedContents, options: WriteOptions) => Promise<Uint8Array>
}

export type AttachedContents = ReadonlyMap<string, Uint8Array>

export type ReportStatus = 'kept' | 'published' | 'deleted'

/** One agency's report for one year, with all its readings. */
export interface ReportRecord {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly year: number
  readonly status: ReportStatus
  /** The reading that counts; earlier readings stay. */
  readonly readingId: Id
  /** The first publication; it stays when the report is corrected or withdrawn. */
  readonly publishedAt: Instant | null
  readonly createdAt: Instant
  /** Grows with each change; a change names the version that it saw (optimistic locking). */
  readonly version: number
}

export interface Reading {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly reportId: Id
  readonly sourceId: Id
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly readAt: Instant
}

/** A reading without its content, and the name of the file that it was made from. */
export interface ReadingHead extends Omit<Reading, 'report' | 'findings'> {
  readonly fileName: string
}

/** Which reading of a report is the latest one. */
export interface NewestReading {
  readonly reportId: Id
  readonly readingId: Id
}

/** A file as it came in, byte for byte. It is kept compressed, and never shown: only its reading is. */
export interface StoredSource {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly bytes: Uint8Array
}

/** A file that was sent in and waits for the decision to keep or to discard it. */
export interface Upload {
  /** The agency of who sent it in. */
  readonly agencyId: AgencyId
  readonly id: Id
  readonly source: Omit<StoredSource, 'agencyId' | 'id'>
  readonly receivedAt: Instant
}

/** An upload without its bytes. */
export interface WaitingUpload extends Omit<Upload, 'agencyId' | 'source'> {
  readonly source: Pick<Upload['source'], 'name' | 'size'>
}

/** Names are intents; the agency comes first; all of one use case happens in one transaction. */
export interface Store
  extends PeopleStore,
    OrganisationStore,
    SignInStore,
    CaseStore,
    OnlineStore,
    NotificationStore,
    OutboxStore,
    JobStore,
    TokenStore {
  readonly agencies: {
    readonly home: () => Promise<Agency | null>
    readonly byId: (id: AgencyId) => Promise<Agency | null>
    readonly byName: (name: string) => Promise<Agency | null>
    readonly all: () => Promise<readonly Agency[]>
    /** Whether one agency stands under another, over any number of steps (REG-03). */
    readonly isUnder: (id: AgencyId, above: AgencyId) => Promise<boolean>
    /** All agencies under one, over any number of steps. */
    readonly under: (above: AgencyId) => Promise<readonly Agency[]>
    readonly add: (agency: Agency) => Promise<void>
    /** Makes it the agency whose portal this installation serves. */
    readonly makeHome: (id: AgencyId) => Promise<void>
  }
  readonly reports: {
    readonly published: (agencyId: AgencyId) => Promise<readonly ReportRecord[]>
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly ReportRecord[]>
    readonly byYear: (agencyId: AgencyId, year: number) => Promise<ReportRecord | null>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<ReportRecord | null>
    readonly reading: (agencyId: AgencyId, readingId: Id) => Promise<Reading | null>
    readonly readings: (agencyId: AgencyId, reportId: Id) => Promise<readonly ReadingHead[]>
    /** One entry for each report of the agency that has a reading. */
    readonly newestReadings: (agencyId: AgencyId) => Promise<readonly NewestReading[]>
    readonly source: (agencyId: AgencyId, sourceId: Id) => Promise<StoredSource | null>
    readonly addSource: (source: StoredSource) => Promise<void>
    readonly addReading: (reading: Reading) => Promise<void>
    readonly add: (report: ReportRecord) => Promise<void>
    /** Writes the record if its stored version is still `seen`, as version `seen` + 1; false when someone was faster. */
    readonly change: (report: ReportRecord, seen: number) => Promise<boolean>
    /** Takes readings, cells, findings and sources of a report away; its record stays as `deleted`. */
    readonly eraseContent: (agencyId: AgencyId, reportId: Id) => Promise<void>
  }
  readonly uploads: {
    readonly waiting: (agencyId: AgencyId) => Promise<readonly WaitingUpload[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Upload | null>
    readonly add: (upload: Upload) => Promise<void>
    readonly remove: (agencyId: AgencyId, id: Id) => Promise<boolean>
  }
  readonly settings: {
    readonly ofAgency: (agencyId: AgencyId) => Promise<Readonly<Record<string, unknown>>>
    /** By name: who wrote it last. */
    readonly changes: (agencyId: AgencyId) => Promise<Readonly<Record<string, SettingChange>>>
    readonly put: (agencyId: AgencyId, name: string, value: unknown, at: Instant, by?: string | null) => Promise<void>
  }
  readonly audit: AuditStore
  /** Whether anything is sealed: then no new key may be made in place of one that is missing. */
  readonly holdsSealed: () => Promise<boolean>
  /** Counts the changes that the public can see; cached pages are good while it stands still. */
  readonly publicRevision: {
    readonly current: () => Promise<number>
    readonly advance: () => Promise<void>
  }
}

export interface Storage {
  readonly read: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /** All or nothing; acknowledged only when it is on the disk. */
  readonly write: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export interface Ports {
  readonly storage: Storage
  readonly reader: DocumentReader
  readonly writer: DocumentWriter
  readonly clock: Clock
  readonly ids: Ids
  readonly digest: Digest
}
