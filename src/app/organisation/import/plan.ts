import type { Role } from '../../grants.ts'
import type { Account, AgencyId, AgencyRecord, Id, Person, Section } from '../../ports.ts'

/** Something to be written: new, or in place of what it was. */
export interface Planned<T> {
  readonly was: T | null
  readonly is: T
}

export interface PlannedAccount {
  readonly personId: Id
  readonly agencyId: AgencyId
  readonly name: string
  readonly login: string
  readonly roles: readonly Role[]
  /** Null for a new one. */
  readonly was: Account | null
}

/** What a take-over would write. What is kept as the tables have it stands nowhere here. */
export interface Plan {
  readonly agencies: readonly Planned<AgencyRecord>[]
  readonly sections: readonly Planned<Section>[]
  readonly persons: readonly Planned<Person>[]
  readonly accounts: readonly PlannedAccount[]
}

/** Null where nothing differs. */
export const planned = <T>(was: T | null, is: T): Planned<T> | null =>
  was !== null && JSON.stringify(was) === JSON.stringify(is) ? null : { was, is }
