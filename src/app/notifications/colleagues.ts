import type { Reminded } from '#core/application/index'
import type { Role } from '../grants.ts'
import type { AgencyId, Id, Store } from '../ports.ts'

/** Somebody of the agency who can be told something. */
export interface Colleague {
  readonly accountId: Id
  readonly roles: readonly Role[]
  readonly sectionId: Id | null
}

/** Whoever may sign in and has not left. */
export async function colleaguesOf(
  store: Pick<Store, 'accounts' | 'persons'>,
  agencyId: AgencyId,
): Promise<readonly Colleague[]> {
  const persons = new Map((await store.persons.ofAgency(agencyId)).map((person) => [person.id, person]))
  return (await store.accounts.ofAgency(agencyId)).flatMap(({ id, personId, roles, state }) => {
    const person = persons.get(personId)
    const isThere = state === 'active' && person !== undefined && person.leftOn === null
    return isThere ? [{ accountId: id, roles, sectionId: person.sectionId }] : []
  })
}

/** Who works on a case, and which section was asked. */
export interface Charge {
  readonly handlerId: Id | null
  readonly sectionId: Id | null
  /** Of the search that the reminder is about. */
  readonly askedSectionId: Id | null
}

/**
 * Each person once. Nothing falls on the floor: without a handler the section of the case is told, without that the Office, and without
 * anybody the administrators.
 */
export function recipientsOf(
  to: readonly Reminded[],
  colleagues: readonly Colleague[],
  { handlerId, sectionId, askedSectionId }: Charge,
): readonly Id[] {
  const withRole = (role: Role) => colleagues.filter(({ roles }) => roles.includes(role))
  const clerksOf = (id: Id | null) => (id === null ? [] : withRole('clerk').filter((c) => c.sectionId === id))
  const office = withRole('officer')
  const choices: Record<Reminded, readonly (readonly Colleague[])[]> = {
    handler: [colleagues.filter(({ accountId }) => accountId === handlerId), clerksOf(sectionId), office],
    office: [office],
    section: [clerksOf(askedSectionId), office],
    reviewer: [withRole('reviewer'), withRole('leader'), office],
    leader: [withRole('leader'), office],
  }
  const found = to.flatMap((whom) => choices[whom].find((some) => some.length > 0) ?? withRole('administrator'))
  return [...new Set(found.map(({ accountId }) => accountId))]
}
