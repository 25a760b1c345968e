import type { z } from 'zod'
import type { People, ShownPerson } from '#app/organisation/list-people'
import type { TypedPerson } from '#app/organisation/person-facts'
import type { Account, Id } from '#app/ports'
import type { account, addPerson, listPeople, person } from '#contract/api/organisation/index'
import type { AnswerOf, BodyOf } from '#contract/index'
import type { LeadingGroup } from '#core/organisation/index'

export const peopleToJson = ({ agency, sections, persons, group }: People): AnswerOf<typeof listPeople> => ({
  agency: { id: agency.id, name: agency.name },
  sections: sections.map(({ id, name, isOffice, ordinal, duties, version }) => ({
    ...{ id, name, isOffice, ordinal, version },
    duties: [...duties],
  })),
  people: persons.map(personToJson),
  group: group && groupToJson(group),
})

const personToJson = ({ person: one, account: own, contact }: ShownPerson): z.infer<typeof person> => {
  const { id, version, name, post, sectionId, headsSection, inOffice, groupPlace } = one
  const facts = { id, version, name, post, sectionId, headsSection, inOffice, groupPlace }
  return { ...facts, ...contact, account: own && accountToJson(own) }
}

/** Never a hash, never the secret of a factor. */
const accountToJson = ({ id, login, roles, state, factorSecret, version }: Account): z.infer<typeof account> => ({
  ...{ id, login, state, version },
  ...{ roles: [...roles], hasFactor: factorSecret !== null },
})

const groupToJson = ({ head, deputies, members, office, sectionsOutside }: LeadingGroup) => ({
  head: head?.name ?? null,
  deputies: deputies.map(({ name }) => name),
  members: members.map(({ name }) => name),
  office: office?.name ?? null,
  sectionsOutside: sectionsOutside.map(({ name }) => name),
})

export const personFromJson = ({ sectionId, ...facts }: BodyOf<typeof addPerson>): TypedPerson => ({
  ...facts,
  sectionId: sectionId as Id | null,
})
