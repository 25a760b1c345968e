import type { Agency } from './agency.ts'
import { grouped } from './grouped.ts'
import type { Organisation } from './organisation.ts'
import type { Person } from './people.ts'

/**
 * What is kept, with the ids and logins that a table gives to the same agencies and people, so that the table stands for them and not
 * beside them. An agency that nobody gave an id goes by its name, also by one that the table calls a former one; a person goes by agency
 * and name, as long as there is one of that name on both sides. Each entry stays in its place.
 */
export function recognised(known: Organisation, read: Organisation): Organisation {
  const newIds = idsByName(known.agencies, read.agencies)
  const id = <T extends string | null>(old: T): T | string => (old === null ? old : (newIds.get(old) ?? old))
  const people = known.people.map((person) => ({ ...person, agency: id(person.agency) }))
  return {
    agencies: known.agencies.map((agency) => ({
      ...agency,
      ...{ id: id(agency.id), parent: id(agency.parent) },
      ...{ supervisor: id(agency.supervisor), successor: id(agency.successor) },
    })),
    sections: known.sections.map((section) => ({ ...section, agency: id(section.agency) })),
    people: withLogins(people, read.people),
  }
}

function idsByName(known: readonly Agency[], read: readonly Agency[]): ReadonlyMap<string, string> {
  const taken = new Set(known.map(({ id }) => id))
  const byName = grouped(
    read.flatMap((agency) =>
      [agency.name, ...agency.formerNames.map(({ name }) => name)].map((name) => ({ name, agency })),
    ),
    ({ name }) => name,
  )
  return new Map(
    known.flatMap(({ id, name }): [string, string][] => {
      const [same, ...more] = id === name ? (byName.get(name) ?? []) : []
      return same && more.length === 0 && !taken.has(same.agency.id) ? [[id, same.agency.id]] : []
    }),
  )
}

const nameKey = ({ agency, name }: Person): string => `${agency}\n${name}`

function withLogins(known: readonly Person[], read: readonly Person[]): readonly Person[] {
  const [ours, theirs] = [grouped(known, nameKey), grouped(read, nameKey)]
  return known.map((person) => {
    const [same, ...more] = theirs.get(nameKey(person)) ?? []
    const isOne = same !== undefined && more.length === 0 && ours.get(nameKey(person))?.length === 1
    return isOne && (same.login === null || person.login === null) ? { ...person, login: same.login } : person
  })
}
