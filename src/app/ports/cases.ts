import type {
  ApplicantKind,
  Awaited,
  CaseEvent,
  CaseKind,
  CaseStatus,
  Channel,
  OutcomeRow,
  TallyChange,
} from '#core/application/index'
import type { LocalDate } from '#core/shared/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Instant } from './time.ts'

/** Somebody outside the agency: an applicant, an agent, a third party. Who it is, is sealed. */
export interface Party {
  readonly agencyId: AgencyId
  readonly id: Id
  /** Name, identity number, contacts (`PartyFacts` as JSON), sealed; null after the erasure. */
  readonly sealed: Uint8Array | null
  /** Keyed digests that find the same applicant again without opening anything; null where the fact is not known. */
  readonly identityMark: string | null
  readonly nameMark: string | null
  readonly erasedOn: LocalDate | null
  readonly version: number
}

/** A section that was asked to search and has not answered, with its day. */
export interface AskedSection {
  readonly sectionId: Id
  readonly due: LocalDate
}

/** A case as lists and clocks need it; all that the applicant wrote is inside the sealed state. */
export interface CaseRecord {
  readonly agencyId: AgencyId
  readonly id: Id
  /** Own number of the register: `2025-003`. */
  readonly number: string
  readonly kind: CaseKind
  readonly channel: Channel
  readonly status: CaseStatus
  readonly column: ApplicantKind['key']
  /** What the office calls it; no personal data. */
  readonly title: string
  readonly arrived: LocalDate
  readonly received: LocalDate | null
  readonly closed: LocalDate | null
  readonly row: OutcomeRow | null
  readonly sectionId: Id | null
  /** The account that handles it. */
  readonly handlerId: Id | null
  /** The soonest obligation, of what kind, and whom it waits for; computed anew when the calendar changes. Overdue is derived from it. */
  readonly due: LocalDate | null
  readonly dueWhat: string | null
  readonly waitingFor: string | null
  /** The decision inside the agency that it waits for. */
  readonly awaits: Awaited | null
  readonly provisional: boolean
  /** Sections that are asked to search, the soonest first; null until the days of a case of an older version are told anew. */
  readonly asked: readonly AskedSection[] | null
  /** The digest of the code by which the applicant follows it; null when it came in by hand. */
  readonly codeDigest: string | null
  readonly createdAt: Instant
  readonly version: number
}

export interface StoredCase {
  readonly record: CaseRecord
  /** The fold of its events as JSON, sealed; null after the erasure. */
  readonly sealedState: Uint8Array | null
}

export interface StoredEvent {
  readonly seq: number
  readonly id: Id
  readonly at: Instant
  readonly day: LocalDate
  readonly type: CaseEvent['type']
  /** The event as JSON, sealed; null after the erasure. */
  readonly sealed: Uint8Array | null
}

/** A change of table 三 that an event brought; kept, so that the table can be told as it was known on any past moment. */
export interface TallyEntry extends TallyChange {
  readonly caseId: Id
  readonly seq: number
  readonly at: Instant
}

/** `received.natural` → 12: rows by key, columns by key, of one year. r2, r24 and r25 follow from the rows (T3). */
export interface TallyCell {
  readonly year: number
  readonly row: TallyChange['row']
  readonly column: ApplicantKind['key']
  readonly value: number
}

/** A paper of a case: a letter that goes out, or a form for the file. */
export interface CaseLetter {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly caseId: Id
  /** `DOC-4`, `RP-12` */
  readonly letter: string
  /** 文号, given when it is approved. */
  readonly number: string | null
  readonly status: 'draft' | 'submitted' | 'approved' | 'sent'
  /** Facts and own wording (`LetterContent` as JSON), sealed. */
  readonly sealed: Uint8Array | null
  readonly createdBy: Id | null
  readonly createdAt: Instant
  readonly changedAt: Instant
  readonly version: number
}

/** A letter as it was approved and goes out. What the agency is called or how it words letters later changes nothing in it. */
export interface FairCopy {
  readonly agencyId: AgencyId
  readonly letterId: Id
  readonly caseId: Id
  /** The printed document (`FairText` as JSON), sealed. Gone after the erasure. */
  readonly sealed: Uint8Array
  /** Of that JSON. */
  readonly sha256: string
  /** The law that it was written by (`lawOf`). */
  readonly law: LocalDate
  /** The digest of the template that it was made from. */
  readonly template: string
  readonly fixedAt: Instant
}

/** What was handed in or is kept with a case: identity proof, authorisation, postal proof, an answer of a third party. */
export interface CaseFile {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly caseId: Id
  readonly kind:
    | 'identityProof'
    | 'authorisation'
    | 'correction'
    | 'paymentProof'
    | 'opinion'
    | 'postalProof'
    | 'disclosed'
    | 'other'
  /** The name, sealed, since people put names of persons into names of files. */
  readonly sealedName: Uint8Array | null
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly from: 'applicant' | 'staff'
  readonly addedAt: Instant
}

export interface CaseComment {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly caseId: Id
  readonly by: Id
  readonly at: Instant
  readonly sealed: Uint8Array | null
}

/** `arrived`: nobody has confirmed its receipt yet, so that no period runs (REG-31). */
export type CaseBasket = 'arrived' | 'overdue' | 'today' | 'week' | 'later' | 'waiting' | 'done'

/** Which cases a list asks for. Everything that is left out does not narrow. */
export interface CaseFilter {
  readonly basket?: CaseBasket
  readonly statuses?: readonly CaseStatus[]
  readonly awaits?: readonly Awaited[]
  readonly sectionId?: Id
  /** Asked to search, and has not answered. */
  readonly askedOf?: Id
  /** What a section has, and what it is asked for: set for whoever sees no more, whatever else was asked for. */
  readonly within?: Id
  readonly handlerId?: Id
  readonly columns?: readonly ApplicantKind['key'][]
  readonly rows?: readonly OutcomeRow[]
  readonly receivedFrom?: LocalDate
  readonly receivedTo?: LocalDate
  readonly closedFrom?: LocalDate
  readonly closedTo?: LocalDate
  /** In number or title. */
  readonly text?: string
}

/** The days that divide the baskets: today, and the last day of this week. */
export interface BasketDays {
  readonly today: LocalDate
  readonly weekEnd: LocalDate
}

/**
 * As what somebody stands in a case. The first applicant gives the column (T3-5) and is counted for the fee (FEE-4). `superseded`: as an
 * applicant was entered before the register was corrected; found and counted no longer.
 */
export interface CaseParty {
  readonly partyId: Id
  readonly role: 'applicant' | 'jointApplicant' | 'agent' | 'consulted' | 'superseded'
}

/** By which one finds somebody again. The identity goes before the name, which others may have too. */
export interface PartyMarks {
  readonly identity: string | null
  readonly name: string | null
}

export interface CasePage {
  readonly cases: readonly CaseRecord[]
  readonly total: number
}

export interface CaseStore {
  readonly parties: {
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Party | null>
    readonly byMark: (
      agencyId: AgencyId,
      mark: { readonly identity: string | null; readonly name: string | null },
    ) => Promise<readonly Party[]>
    readonly add: (party: Party) => Promise<void>
    readonly change: (party: Party, seen: number) => Promise<boolean>
    /** Parties none of whose cases was touched since a day: their time is over. */
    readonly untouchedSince: (agencyId: AgencyId, day: LocalDate, limit: number) => Promise<readonly Party[]>
  }
  readonly cases: {
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<StoredCase | null>
    readonly recordById: (agencyId: AgencyId, id: Id) => Promise<CaseRecord | null>
    readonly byNumber: (agencyId: AgencyId, number: string) => Promise<CaseRecord | null>
    readonly list: (
      agencyId: AgencyId,
      filter: CaseFilter,
      days: BasketDays,
      page: { readonly offset: number; readonly limit: number },
    ) => Promise<CasePage>
    /** How many lie in each basket. */
    readonly counts: (
      agencyId: AgencyId,
      filter: CaseFilter,
      days: BasketDays,
    ) => Promise<Readonly<Record<CaseBasket, number>>>
    /** Open cases with an obligation due up to a day, the soonest first. */
    readonly dueUpTo: (agencyId: AgencyId, day: LocalDate) => Promise<readonly StoredCase[]>
    readonly ofParty: (agencyId: AgencyId, partyId: Id) => Promise<readonly CaseRecord[]>
    /** The cases in which one of these marks stands for an applicant, the newest first. */
    readonly ofApplicant: (agencyId: AgencyId, marks: PartyMarks, limit: number) => Promise<readonly CaseRecord[]>
    /** The cases of an applicant that were received from a day to another and count for the fee (FEE-3, FEE-4), up to and with this one. */
    readonly numberInMonth: (
      agencyId: AgencyId,
      mark: string,
      upTo: CaseRecord,
      month: { readonly from: LocalDate; readonly to: LocalDate },
    ) => Promise<number>
    /** The last ones that came in. */
    readonly newest: (agencyId: AgencyId, limit: number) => Promise<readonly CaseRecord[]>
    /** Cases whose soonest day is over and was one that lapses by itself: what they wait for now has to be told anew. */
    readonly lapsed: (agencyId: AgencyId, today: LocalDate, limit: number) => Promise<readonly StoredCase[]>
    /** Another soonest day for the same version: time went by, nobody acted. */
    readonly changeDue: (record: CaseRecord) => Promise<boolean>
    /** Cases that were over before a day and still hold what was written. */
    readonly overBefore: (agencyId: AgencyId, day: LocalDate, limit: number) => Promise<readonly CaseRecord[]>
    /** Takes all texts of a case away: state, events, letters with their fair copies, comments. What it was and how it ended stays. */
    readonly eraseTexts: (agencyId: AgencyId, id: Id) => Promise<void>
    /** With parties; number, state and events follow. */
    readonly add: (stored: StoredCase, parties: readonly CaseParty[]) => Promise<void>
    readonly change: (stored: StoredCase, seen: number) => Promise<boolean>
    readonly addParty: (agencyId: AgencyId, caseId: Id, party: CaseParty) => Promise<void>
    /** Another party in the place of one that was entered wrongly. */
    readonly supersedeParty: (agencyId: AgencyId, caseId: Id, was: Id, party: CaseParty) => Promise<void>
    /** The next number of a year, never given twice. */
    readonly nextNumber: (agencyId: AgencyId, year: number) => Promise<number>
    readonly events: (agencyId: AgencyId, caseId: Id) => Promise<readonly StoredEvent[]>
    /** How many events of a kind happened in a span of days. */
    readonly countEvents: (
      agencyId: AgencyId,
      type: CaseEvent['type'],
      days: { readonly from: LocalDate; readonly to: LocalDate },
    ) => Promise<number>
    /** The number of the last event, 0 without any. */
    readonly lastSeq: (agencyId: AgencyId, caseId: Id) => Promise<number>
    readonly addEvents: (agencyId: AgencyId, caseId: Id, events: readonly StoredEvent[]) => Promise<void>
    /** Every case of an agency with its events, in pages by id: for rebuilding what is derived. */
    readonly eventsAfter: (
      agencyId: AgencyId,
      afterCase: Id | null,
      cases: number,
    ) => Promise<readonly { readonly caseId: Id; readonly events: readonly StoredEvent[] }[]>
    /** Counts one more application of the applicant in a calendar month (FEE-4), and gives the new count. */
    readonly countInMonth: (agencyId: AgencyId, identityMark: string, month: string, by: 1 | -1) => Promise<number>
    readonly countOfMonth: (agencyId: AgencyId, identityMark: string, month: string) => Promise<number>
  }
  readonly tally: {
    /** Moves the cells and keeps the entries. Its cost does not depend on the number of cases. */
    readonly apply: (agencyId: AgencyId, entries: readonly TallyEntry[]) => Promise<void>
    readonly cells: (agencyId: AgencyId, year: number) => Promise<readonly TallyCell[]>
    /** As it was known at a moment. */
    readonly cellsAsOf: (agencyId: AgencyId, year: number, at: Instant) => Promise<readonly TallyCell[]>
    /** The years for which there is anything. */
    readonly years: (agencyId: AgencyId) => Promise<readonly number[]>
    /** The cases behind a cell of a year; row null = all that were concluded in it (r24). */
    readonly casesOf: (
      agencyId: AgencyId,
      year: number,
      row: TallyChange['row'] | null,
      column: ApplicantKind['key'] | null,
    ) => Promise<readonly CaseRecord[]>
    /** The cases that were received up to the end of a year and not concluded in it (r25). */
    readonly openAfter: (
      agencyId: AgencyId,
      year: number,
      column: ApplicantKind['key'] | null,
    ) => Promise<readonly CaseRecord[]>
    /** Puts these entries in place of what is kept, but for cases whose events were erased: these keep theirs. Cells follow. */
    readonly replace: (agencyId: AgencyId, entries: readonly TallyEntry[]) => Promise<void>
  }
  readonly letters: {
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<CaseLetter | null>
    readonly ofCase: (agencyId: AgencyId, caseId: Id) => Promise<readonly CaseLetter[]>
    readonly add: (letter: CaseLetter) => Promise<void>
    readonly change: (letter: CaseLetter, seen: number) => Promise<boolean>
    readonly remove: (agencyId: AgencyId, id: Id) => Promise<boolean>
    readonly fairCopy: (agencyId: AgencyId, letterId: Id) => Promise<FairCopy | null>
    readonly fairCopiesOf: (agencyId: AgencyId, caseId: Id) => Promise<readonly FairCopy[]>
    /** Once: what is there is never put over. */
    readonly addFairCopy: (copy: FairCopy) => Promise<void>
    /** Of a letter that was sent back before it went out. */
    readonly dropFairCopy: (agencyId: AgencyId, letterId: Id) => Promise<void>
    /** The next serial of a code (`公复`) in a year, never given twice. */
    readonly nextSerial: (agencyId: AgencyId, code: string, year: number) => Promise<number>
  }
  readonly caseFiles: {
    readonly ofCase: (agencyId: AgencyId, caseId: Id) => Promise<readonly CaseFile[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<CaseFile | null>
    /** The sealed content, as it was put in. */
    readonly content: (agencyId: AgencyId, id: Id) => Promise<Uint8Array | null>
    readonly add: (file: CaseFile, content: Uint8Array) => Promise<void>
    readonly erase: (agencyId: AgencyId, id: Id) => Promise<void>
  }
  readonly comments: {
    readonly ofCase: (agencyId: AgencyId, caseId: Id) => Promise<readonly CaseComment[]>
    readonly add: (comment: CaseComment) => Promise<void>
  }
  readonly watchers: {
    readonly ofCase: (agencyId: AgencyId, caseId: Id) => Promise<readonly Id[]>
    readonly add: (agencyId: AgencyId, caseId: Id, accountId: Id) => Promise<void>
    readonly remove: (agencyId: AgencyId, caseId: Id, accountId: Id) => Promise<void>
  }
  readonly savedViews: {
    readonly ofAccount: (agencyId: AgencyId, accountId: Id) => Promise<readonly SavedView[]>
    readonly add: (view: SavedView) => Promise<void>
    readonly remove: (agencyId: AgencyId, accountId: Id, id: Id) => Promise<boolean>
  }
}

export interface SavedView {
  readonly agencyId: AgencyId
  readonly accountId: Id
  readonly id: Id
  readonly name: string
  readonly filter: CaseFilter
}
