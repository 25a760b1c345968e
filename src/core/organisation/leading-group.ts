import type { Person, Section } from './people.ts'

/** 政府信息公开工作领导小组: head, deputies, section heads as members, and the office that coordinates. No law demands one; most agencies have it. */
export interface LeadingGroup {
  readonly head: Person | null
  readonly deputies: readonly Person[]
  readonly members: readonly Person[]
  /** The disclosure unit. */
  readonly office: Section | null
  /** Sections whose head sits in no place of the group, so that its decisions do not reach them. */
  readonly sectionsOutside: readonly Section[]
}

/** The group of one agency, whose sections and people are given. Null where nobody has a place in one. */
export function leadingGroup(sections: readonly Section[], people: readonly Person[]): LeadingGroup | null {
  const at = (place: Person['groupPlace']): Person[] => people.filter(({ groupPlace }) => groupPlace === place)
  const inGroup = people.filter(({ groupPlace }) => groupPlace !== null)
  if (inGroup.length === 0) return null
  const reached = new Set(inGroup.filter((person) => person.headsSection).map(({ section }) => section))
  return {
    head: at('head')[0] ?? null,
    deputies: at('deputy'),
    members: at('member'),
    office: sections.find(({ isOffice }) => isOffice) ?? null,
    sectionsOutside: sections.filter(({ name }) => !reached.has(name)),
  }
}
