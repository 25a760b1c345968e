import { type Contact, type LeadingGroup, leadingGroup, maskedContact } from '#core/organisation/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Account, Actor, AgencyId, AgencyRecord, Id, Person, Section } from '../ports.ts'
import { asCoreTeam, type Team } from './as-core.ts'
import { openedBy, untold } from './contact.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachAgency } from './reach-agency.ts'
import { teamOf } from './team.ts'

export interface People {
  readonly agency: AgencyRecord
  readonly sections: readonly Section[]
  readonly persons: readonly ShownPerson[]
  readonly group: LeadingGroup | null
}

export interface ShownPerson {
  readonly person: Person
  /** Null without one, and for whoever may not look at accounts. */
  readonly account: Account | null
  /** Masked for whoever may not change it. */
  readonly contact: Contact
}

/** The sections, people and leading group of an agency. */
export async function listPeople(
  { storage, sealer }: Pick<OrganisationPorts, 'storage' | 'sealer'>,
  actor: Actor,
  agencyId: AgencyId,
): Promise<Result<People, Failure>> {
  const permitted = permit(actor, 'list-people')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const agency = await reachAgency(store, actor, 'list-people', agencyId)
    if (!agency.ok) return agency
    const team = await teamOf(store, agencyId)
    const mayLook = (await permitOn(store, actor, 'list-accounts', { agencyId })).ok
    const accountOf = (id: Id): Account | null => team.accounts.find(({ personId }) => personId === id) ?? null
    const opened = openedBy(sealer)
    const mayChange = (await permitOn(store, actor, 'change-person', { agencyId })).ok
    const persons = team.persons.map((person) => ({
      person,
      account: mayLook ? accountOf(person.id) : null,
      contact: mayChange ? opened(person) : maskedContact(opened(person)),
    }))
    return ok({ agency: agency.value, sections: team.sections, persons, group: groupOf(team) })
  })
}

function groupOf(team: Team): LeadingGroup | null {
  const { sections, people } = asCoreTeam('', team, untold)
  return leadingGroup(sections, people)
}
