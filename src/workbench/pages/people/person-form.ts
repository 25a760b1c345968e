import type { addPerson, addSection, listPeople } from '#contract/api/organisation/people'
import type { AnswerOf, BodyOf } from '#contract/endpoint'

export type People = AnswerOf<typeof listPeople>
export type Person = People['people'][number]
export type Section = People['sections'][number]
export type Account = NonNullable<Person['account']>
export type PersonFacts = BodyOf<typeof addPerson>
export type SectionFacts = BodyOf<typeof addSection>

/** A form holds texts; '' stands for nothing. */
export interface PersonForm {
  readonly name: string
  readonly post: string
  readonly sectionId: string
  readonly headsSection: boolean
  readonly inOffice: boolean
  readonly groupPlace: string
  readonly email: string
  readonly phone: string
}

export const NOBODY: PersonForm = {
  ...{ name: '', post: '', sectionId: '', headsSection: false, inOffice: false, groupPlace: '' },
  ...{ email: '', phone: '' },
}

export const formOf = ({ sectionId, groupPlace, ...facts }: PersonFacts): PersonForm => ({
  ...{ name: facts.name, post: facts.post, headsSection: facts.headsSection, inOffice: facts.inOffice },
  ...{ email: facts.email, phone: facts.phone },
  ...{ sectionId: sectionId ?? '', groupPlace: groupPlace ?? '' },
})

export const factsOf = ({ sectionId, groupPlace, ...facts }: PersonForm): PersonFacts => ({
  ...facts,
  sectionId: sectionId || null,
  groupPlace: groupPlace === 'head' || groupPlace === 'deputy' || groupPlace === 'member' ? groupPlace : null,
})

export interface SectionForm {
  readonly name: string
  readonly isOffice: boolean
  readonly ordinal: string
  /** One a line. */
  readonly duties: string
}

export const sectionForm = ({ name, isOffice, ordinal, duties }: SectionFacts): SectionForm => ({
  ...{ name, isOffice, ordinal: String(ordinal), duties: duties.join('\n') },
})

export const sectionFacts = ({ ordinal, duties, ...facts }: SectionForm): SectionFacts => ({
  ...facts,
  ordinal: Math.max(0, Math.trunc(Number(ordinal)) || 0),
  duties: duties.split('\n').filter((duty) => duty.trim() !== ''),
})

/** People under their sections, in the order of those; whoever is in none comes first, as heads do. */
export function bySection({
  sections,
  people,
}: People): readonly { readonly section: Section | null; readonly people: readonly Person[] }[] {
  const outside = people.filter(({ sectionId }) => !sections.some(({ id }) => id === sectionId))
  return [
    ...(outside.length > 0 ? [{ section: null, people: outside }] : []),
    ...sections.map((section) => ({ section, people: people.filter(({ sectionId }) => sectionId === section.id) })),
  ]
}
