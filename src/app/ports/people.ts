import type { LocalDate } from '#core/shared/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Role } from '../grants.ts'
import type { Instant } from './time.ts'

/** A unit inside an agency (内设机构、股室). */
export interface Section {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly name: string
  /** Place in lists. */
  readonly ordinal: number
  /** Whether it is the disclosure unit (政府信息公开工作机构). REG-04 */
  readonly isOffice: boolean
  /** What it is charged with, a sentence each. */
  readonly duties: readonly string[]
  /** Null while it exists. */
  readonly closedOn: LocalDate | null
  readonly version: number
}

/** Somebody who works in an agency, with or without an account. */
export interface Person {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly name: string
  readonly sectionId: Id | null
  /** 职务, as the agency says it. */
  readonly post: string
  /** Place in the leading group for disclosure work (领导小组), null outside of it. */
  readonly groupPlace: 'head' | 'deputy' | 'member' | null
  readonly headsSection: boolean
  /** Belongs to the disclosure unit (政府信息公开工作机构). */
  readonly inOffice: boolean
  /** Mail address and telephone, sealed. */
  readonly contact: Uint8Array | null
  readonly leftOn: LocalDate | null
  readonly version: number
}

/** invited: has not chosen a password yet. blocked: by an administrator. closed: left. */
export type AccountState = 'invited' | 'active' | 'blocked' | 'closed'

export interface Account {
  readonly id: Id
  readonly agencyId: AgencyId
  readonly personId: Id
  /** The name to sign in with, in small letters; one account each in the whole installation. */
  readonly login: string
  readonly roles: readonly Role[]
  readonly state: AccountState
  /** Null: signs in elsewhere, or was never set. */
  readonly passwordHash: string | null
  /** Sealed; null without a second factor. */
  readonly factorSecret: Uint8Array | null
  /** The last step whose code was used: no code works twice. */
  readonly factorStep: number | null
  readonly createdAt: Instant
  readonly passwordAt: Instant | null
  readonly version: number
}

/** A link that works once, for one purpose, for a while. Only the digest of its secret is stored. */
export interface OneTimeLink {
  readonly digest: string
  readonly purpose: 'first-administrator' | 'invitation' | 'password-reset'
  /** Null for the first administrator. */
  readonly accountId: Id | null
  readonly expiresAt: Instant
  readonly usedAt: Instant | null
}

/** A person at a browser. The id is the digest of the secret in the cookie. */
export interface Session {
  readonly agencyId: AgencyId
  readonly id: string
  readonly accountId: Id
  readonly createdAt: Instant
  readonly seenAt: Instant
  /** False until the second factor was given, where it is demanded. */
  readonly complete: boolean
  /** Where it was opened: network address and the browser's own name, for the person's list of sessions. */
  readonly network: string
  readonly device: string
}

export interface SignedIn {
  readonly session: Session
  readonly account: Account
  readonly person: Person
}

export interface PeopleStore {
  readonly sections: {
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly Section[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Section | null>
    readonly add: (section: Section) => Promise<void>
    /** False when someone was faster. */
    readonly change: (section: Section, seen: number) => Promise<boolean>
  }
  readonly persons: {
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly Person[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Person | null>
    readonly add: (person: Person) => Promise<void>
    readonly change: (person: Person, seen: number) => Promise<boolean>
  }
  readonly accounts: {
    /** Whether anybody may administer this installation. */
    readonly hasAdministrator: () => Promise<boolean>
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly Account[]>
    readonly byId: (id: Id) => Promise<Account | null>
    readonly byLogin: (login: string) => Promise<Account | null>
    readonly add: (account: Account) => Promise<void>
    readonly change: (account: Account, seen: number) => Promise<boolean>
  }
  readonly links: {
    readonly add: (link: OneTimeLink) => Promise<void>
    readonly byDigest: (digest: string) => Promise<OneTimeLink | null>
    /** False when it was used before. */
    readonly use: (digest: string, at: Instant) => Promise<boolean>
    /** Takes back all links of a purpose that nobody used. */
    readonly withdraw: (purpose: OneTimeLink['purpose'], accountId: Id | null) => Promise<void>
  }
  readonly sessions: {
    readonly add: (session: Session) => Promise<void>
    readonly signedIn: (agencyId: AgencyId, id: string) => Promise<SignedIn | null>
    readonly ofAccount: (agencyId: AgencyId, accountId: Id) => Promise<readonly Session[]>
    readonly seen: (agencyId: AgencyId, id: string, at: Instant) => Promise<void>
    readonly end: (agencyId: AgencyId, id: string) => Promise<void>
    /** Signs out everywhere, but for one session. */
    readonly endAll: (agencyId: AgencyId, accountId: Id, but: string | null) => Promise<void>
    readonly endOlderThan: (created: Instant, seen: Instant) => Promise<number>
  }
}
