import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import { isIn } from './add-person.ts'
import { forTrail, sealedContact } from './contact.ts'
import { personFacts, type TypedPerson } from './person-facts.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachPerson } from './reach-person.ts'
import type { OneOfAgency } from './reach-section.ts'
import { recordChange } from './record-change.ts'
import { checkTeam } from './team.ts'

/** Says otherwise of a person: section, post, contact, place in the leading group. Errors: those of the facts, `conflict`. */
export async function changePerson(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, id, version, ...typed }: TypedPerson & OneOfAgency,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'change-person')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachPerson(store, actor, 'change-person', { agencyId, id, version })
    if (!reached.ok) return reached
    const { agency, person: was, team } = reached.value
    if (!isIn(team, typed)) return err(failure('not-found'))
    const is = { ...was, ...personFacts(typed), contact: sealedContact(ports.sealer, was, typed) }
    const after = { ...team, persons: team.persons.map((one) => (one.id === id ? is : one)) }
    const checked = checkTeam(ports, agency, team, after)
    if (!checked.ok) return checked
    if (!(await store.persons.change(is, version))) return err(failure('conflict'))
    const act = { agencyId, action: 'person.changed', objectId: id, detail: { name: is.name } }
    const told = { was: forTrail(ports.sealer, was), is: forTrail(ports.sealer, is) }
    await recordChange(ports, store, actor, { ...act, ...told })
    return ok(null)
  })
}
