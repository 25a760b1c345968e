import type { AgencyId, Id, Store } from '../ports.ts'

/** Names of the people of an agency by their accounts, and of its sections. */
export async function namesOf(store: Store, agencyId: AgencyId): Promise<ReadonlyMap<Id, string>> {
  const persons = new Map((await store.persons.ofAgency(agencyId)).map(({ id, name }) => [id, name]))
  const accounts = await store.accounts.ofAgency(agencyId)
  const sections = await store.sections.ofAgency(agencyId)
  return new Map([
    ...accounts.map(({ id, personId }) => [id, persons.get(personId) ?? ''] as const),
    ...sections.map(({ id, name }) => [id, name] as const),
  ])
}
