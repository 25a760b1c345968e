import { type LeadingGroup, leadingGroup } from '#core/organisation/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Account, Actor, AgencyId, AgencyRecord, Id, Person, Ports, Section } from '../ports.ts'
import { asCoreTeam, type Team } from './as-core.ts'
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
}

/** The sections, people and leading group of an agency. */
export async function listPeople(
  { storage }: Pick<Ports, 'storage'>,
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
    const persons = team.persons.map((person) => ({ person, account: mayLook ? accountOf(person.id) : null }))
    return ok({ agency: agency.value, sections: team.sections, persons, group: groupOf(team) })
  })
}

function groupOf(team: Team): LeadingGroup | null {
  const { sections, people } = asCoreTeam('', team)
  return leadingGroup(sections, people)
}
