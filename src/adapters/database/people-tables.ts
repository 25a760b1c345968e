import type { Account, AgencyId, Id, Instant, OneTimeLink, Person } from '#app/ports'
import type { LocalDate } from '#core/shared/index'

export interface SectionTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly name: string
  readonly ordinal: number
  readonly is_office: boolean
  readonly duties: readonly string[]
  readonly closed_on: LocalDate | null
  readonly version: number
}

export interface PersonTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly name: string
  readonly section_id: Id | null
  readonly post: string
  readonly group_place: Person['groupPlace']
  readonly heads_section: boolean
  readonly in_office: boolean
  readonly contact: Buffer | null
  readonly left_on: LocalDate | null
  readonly version: number
}

export interface AccountTable {
  readonly id: Id
  readonly agency_id: AgencyId
  readonly person_id: Id
  readonly login: string
  readonly roles: Account['roles']
  readonly state: Account['state']
  readonly password_hash: string | null
  readonly factor_secret: Buffer | null
  readonly factor_step: number | null
  readonly created_at: Instant
  readonly password_at: Instant | null
  readonly version: number
}

export interface AccountLinkTable {
  readonly digest: string
  readonly purpose: OneTimeLink['purpose']
  readonly account_id: Id | null
  readonly expires_at: Instant
  readonly used_at: Instant | null
}

export interface SessionTable {
  readonly agency_id: AgencyId
  readonly id: string
  readonly account_id: Id
  readonly created_at: Instant
  readonly seen_at: Instant
  readonly complete: boolean
  readonly network: string
  readonly device: string
}
