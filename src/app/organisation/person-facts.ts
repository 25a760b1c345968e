import { type GroupPlace, plainText } from '#core/organisation/index'
import type { Id, Person } from '../ports.ts'

/** What somebody says of a person, as typed. */
export interface TypedPerson {
  readonly name: string
  readonly post: string
  readonly sectionId: Id | null
  readonly headsSection: boolean
  readonly inOffice: boolean
  readonly groupPlace: GroupPlace | null
}

export const personFacts = ({ name, post, ...facts }: TypedPerson): Pick<Person, keyof TypedPerson> => ({
  ...facts,
  ...{ name: plainText(name), post: plainText(post) },
})
