import type { Organisation, Person as ReadPerson, Section as ReadSection } from '#core/organisation/index'
import type { AgencyId, Id, Ids, Person, Section } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import type { Team } from '../as-core.ts'
import { sealedContact } from '../contact.ts'
import type { OrganisationPorts } from '../ports.ts'
import type { Known } from './known.ts'
import { type Plan, type Planned, type PlannedAccount, planned } from './plan.ts'
import type { PlannedAgencies } from './plan-agencies.ts'

type PeoplePlan = Omit<Plan, 'agencies'>

/** The sections, people and accounts of the tables beside those that are kept. Whoever is in no table stays as they are. */
export function planPeople(
  { ids, sealer }: Pick<OrganisationPorts, 'ids' | 'sealer'>,
  known: Known,
  { idOf }: PlannedAgencies,
  read: Omit<Organisation, 'agencies'>,
): PeoplePlan {
  const agencyOf = (id: string): AgencyId => {
    const found = idOf(id)
    if (found === null) throw new Error(`no agency ${id}`)
    return found
  }
  const sections = new SectionIds(known, ids)
  const plannedSections = read.sections.flatMap((section) => sections.plan(agencyOf(section.agency), section) ?? [])
  const kept = keptPeople(known)
  const people = read.people.map((person) => {
    const agencyId = agencyOf(person.agency)
    const was = kept.get(personKey(person)) ?? null
    const sectionId = person.section === null ? null : sections.idOf(agencyId, person.section)
    return { person, was, is: personOf(person, { agencyId, sectionId, was, ids, sealer }) }
  })
  return {
    sections: plannedSections,
    persons: people.flatMap(({ was, is }) => planned(was, is) ?? []),
    accounts: people.flatMap(({ person, is }) => plannedAccount(person, is, known.teams.get(is.agencyId)) ?? []),
  }
}

class SectionIds {
  readonly #ids: Ids
  readonly #byName = new Map<string, Section>()
  readonly #counts = new Map<AgencyId, number>()

  constructor({ teams }: Known, ids: Ids) {
    this.#ids = ids
    for (const [agencyId, { sections }] of teams) {
      for (const section of sections) this.#byName.set(`${agencyId}\n${section.name}`, section)
      this.#counts.set(agencyId, Math.max(0, ...sections.map(({ ordinal }) => ordinal)))
    }
  }

  plan(agencyId: AgencyId, { name, isOffice, duties }: ReadSection): Planned<Section> | null {
    const was = this.#byName.get(`${agencyId}\n${name}`) ?? null
    const is = was
      ? { ...was, isOffice, duties }
      : { ...this.#next(agencyId), name, isOffice, duties, closedOn: null, version: 1 }
    this.#byName.set(`${agencyId}\n${name}`, is)
    return planned(was, is)
  }

  /** Behind the sections that are there. */
  #next(agencyId: AgencyId): Pick<Section, 'agencyId' | 'id' | 'ordinal'> {
    const ordinal = (this.#counts.get(agencyId) ?? 0) + 1
    this.#counts.set(agencyId, ordinal)
    return { agencyId, id: this.#ids.next(), ordinal }
  }

  idOf(agencyId: AgencyId, name: string): Id | null {
    return this.#byName.get(`${agencyId}\n${name}`)?.id ?? null
  }
}

const personKey = ({ agency, name, login }: ReadPerson): string => `${agency}\n${name}\n${login}`

/** The records of people by what the tables call them; both stand in the order of their teams. */
function keptPeople({ teams, organisation }: Known): ReadonlyMap<string, Person> {
  const persons = [...teams.values()].flatMap((team) => team.persons)
  return new Map(
    organisation.people.flatMap((person, i) => {
      const record = persons[i]
      return record ? [[personKey(person), record] as const] : []
    }),
  )
}

interface PersonContext {
  readonly agencyId: AgencyId
  readonly sectionId: Id | null
  readonly was: Person | null
  readonly ids: Ids
  readonly sealer: Sealer
}

function personOf(person: ReadPerson, { agencyId, sectionId, was, ids, sealer }: PersonContext): Person {
  const { name, post, headsSection, inOffice, groupPlace } = person
  const base = was ?? { agencyId, id: ids.next(), contact: null, leftOn: null, version: 1 }
  const contact = sealedContact(sealer, base, person)
  return { ...base, name, post, sectionId, headsSection, inOffice, groupPlace, contact }
}

/** An account that is there is not closed by a table that does not name it. */
function plannedAccount(
  { login, roles, name }: ReadPerson,
  { id, agencyId }: Person,
  team: Team | undefined,
): PlannedAccount | null {
  if (login === null) return null
  const was = team?.accounts.find(({ personId }) => personId === id) ?? null
  const isSame = was !== null && sameRoles(was.roles, roles)
  return isSame ? null : { personId: id, agencyId, name, login, roles, was }
}

const sameRoles = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
