import type { Agency, Contact, Organisation, Person, Section } from '#core/organisation/index'
import type { Account, AgencyId, AgencyRecord, Person as PersonRecord, Section as SectionRecord } from '../ports.ts'
import type { ContactOf } from './contact.ts'

/** 编号, as tables name an agency: the one that was given to it, else its name. */
export const tableId = ({ code, name }: Pick<AgencyRecord, 'code' | 'name'>): string => code ?? name

/** The agencies as the rules of organisations and the tables know them. */
export function asCoreAgencies(records: readonly AgencyRecord[]): readonly Agency[] {
  const ids = new Map(records.map((record) => [record.id, tableId(record)]))
  const idOf = (id: AgencyId | null): string | null => (id === null ? null : (ids.get(id) ?? null))
  return records.map((record) => ({
    ...{ id: tableId(record), name: record.name, formerNames: record.formerNames, kind: record.kind },
    ...{ level: record.level, region: record.region, creditCode: record.creditCode },
    ...{ parent: idOf(record.parentId), supervisor: idOf(record.namedSupervisorId) },
    ...{ since: record.since, ended: record.ended, successor: idOf(record.successorId) },
  }))
}

/** Those who work in an agency today. */
export interface Team {
  readonly sections: readonly SectionRecord[]
  readonly persons: readonly PersonRecord[]
  /** Of these persons; closed ones are left out. */
  readonly accounts: readonly Account[]
}

/** The team of an agency in the same order, as the rules and the tables know it. */
export const asCoreTeam = (agency: string, team: Team, contactOf: ContactOf): Omit<Organisation, 'agencies'> => ({
  sections: team.sections.map((section) => asCoreSection(agency, section)),
  people: team.persons.map((person) => ({ ...asCorePerson(agency, person, team), ...contactOf(person) })),
})

const asCoreSection = (agency: string, { name, isOffice, duties }: SectionRecord): Section => ({
  ...{ agency, name, isOffice, duties },
})

function asCorePerson(agency: string, person: PersonRecord, { sections, accounts }: Team): Omit<Person, keyof Contact> {
  const account = accounts.find(({ personId }) => personId === person.id)
  const { name, post, headsSection, inOffice, groupPlace } = person
  return {
    ...{ agency, name, post, headsSection, inOffice, groupPlace },
    section: sections.find(({ id }) => id === person.sectionId)?.name ?? null,
    ...{ login: account?.login ?? null, roles: account?.roles ?? [] },
  }
}
