import { type Contact, type GroupPlace, plainText } from '#core/organisation/index'
import type { Id, Person } from '../ports.ts'

/** What somebody says of a person, as typed. */
export interface TypedPerson extends Contact {
  readonly name: string
  readonly post: string
  readonly sectionId: Id | null
  readonly headsSection: boolean
  readonly inOffice: boolean
  readonly groupPlace: GroupPlace | null
}

/** All but the contact, which is sealed. */
export const personFacts = (typed: TypedPerson): Pick<Person, Exclude<keyof TypedPerson, keyof Contact>> => {
  const { name, post, sectionId, headsSection, inOffice, groupPlace } = typed
  return { name: plainText(name), post: plainText(post), sectionId, headsSection, inOffice, groupPlace }
}
