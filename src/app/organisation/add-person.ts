import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, Person } from '../ports.ts'
import { transact } from '../transact.ts'
import { forTrail, sealedContact } from './contact.ts'
import { personFacts, type TypedPerson } from './person-facts.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachAgency } from './reach-agency.ts'
import { recordChange } from './record-change.ts'
import { checkTeam, teamOf } from './team.ts'

/** Enters somebody who works in the agency, without an account. Errors: those of the facts, `not-found` for a section of another agency. */
export async function addPerson(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, ...typed }: TypedPerson & { readonly agencyId: AgencyId },
): Promise<Result<Person, Failure>> {
  const permitted = permit(actor, 'add-person')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const agency = await reachAgency(store, actor, 'add-person', agencyId)
    if (!agency.ok) return agency
    const before = await teamOf(store, agencyId)
    if (!isIn(before, typed)) return err(failure('not-found'))
    const contact = sealedContact(ports.sealer, { agencyId, contact: null }, typed)
    const person = { ...personFacts(typed), agencyId, id: ports.ids.next(), contact, leftOn: null, version: 1 }
    const checked = checkTeam(ports, agency.value, before, { ...before, persons: [...before.persons, person] })
    if (!checked.ok) return checked
    await store.persons.add(person)
    const act = { agencyId, action: 'person.added', objectId: person.id, detail: { name: person.name } }
    await recordChange(ports, store, actor, { ...act, was: null, is: forTrail(ports.sealer, person) })
    return ok(person)
  })
}

/** Whether the section that was named is one of these. */
export const isIn = (
  { sections }: { readonly sections: readonly { readonly id: string }[] },
  { sectionId }: Pick<TypedPerson, 'sectionId'>,
): boolean => sectionId === null || sections.some(({ id }) => id === sectionId)
