import type { ErrorCode, Params } from '#core/shared/index'
import { isMailAddress, isPhone } from './contact.ts'
import { type FaultOf, fault } from './fault.ts'
import { grouped } from './grouped.ts'
import { PEOPLE_HEADS, type PeopleField } from './heads.ts'
import { plainText } from './names.ts'
import type { Person, Section } from './people.ts'
import { SEPARATORS } from './words.ts'

type PersonFault = FaultOf<Person, PeopleField>
type SectionFault = FaultOf<Section, PeopleField>

const LONGEST = { section: 60, duty: 200, name: 50, post: 60 } as const
const LOGIN = /^[a-z0-9][a-z0-9._@-]{2,63}$/

const wrong = <T>(of: T, field: PeopleField, code: ErrorCode, params: Params = {}): FaultOf<T, PeopleField> => ({
  ...fault(field, code, { field: PEOPLE_HEADS[field], ...params }),
  of,
})

/** What is wrong with a text of a field that must stand on one line. */
function textFaults<T>(of: T, field: PeopleField, text: string, most: number): FaultOf<T, PeopleField>[] {
  if ([...text].length > most) return [wrong(of, field, 'field-too-long', { most })]
  return plainText(text) === text ? [] : [wrong(of, field, 'field-characters', { value: text })]
}

/** Everything that is wrong with sections, of one agency or of several. */
export function sectionFaults(sections: readonly Section[]): readonly SectionFault[] {
  const offices = grouped(
    sections.filter(({ isOffice }) => isOffice),
    ({ agency }) => agency,
  )
  return [
    ...sections.flatMap((section) => [
      ...(section.name === '' ? [wrong(section, 'section', 'field-required')] : []),
      ...textFaults(section, 'section', section.name, LONGEST.section),
      ...section.duties.flatMap((duty) => [
        ...textFaults(section, 'duties', duty, LONGEST.duty),
        ...(SEPARATORS.test(duty) ? [wrong(section, 'duties', 'field-characters', { value: duty })] : []),
      ]),
    ]),
    ...seconds(sections, ({ agency, name }) => `${agency}\n${name}`).map((section) =>
      wrong(section, 'section', 'section-twice', { value: section.name }),
    ),
    // REG-04
    ...[...offices.values()].flatMap(([, ...more]) =>
      more.map((section) => wrong(section, 'isOffice', 'disclosure-unit-twice', { value: section.name })),
    ),
  ]
}

/** Everything that is wrong with people, of one agency or of several, whose sections are given. */
export function peopleFaults(people: readonly Person[], sections: readonly Section[]): readonly PersonFault[] {
  const known = new Set(sections.map(({ agency, name }) => `${agency}\n${name}`))
  return [
    ...people.flatMap((person) => [
      ...(person.name === '' ? [wrong(person, 'name', 'field-required')] : []),
      ...textFaults(person, 'name', person.name, LONGEST.name),
      ...textFaults(person, 'post', person.post, LONGEST.post),
      ...(person.section === null || known.has(`${person.agency}\n${person.section}`)
        ? []
        : [wrong(person, 'section', 'reference-unknown', { value: person.section })]),
      ...contactFaults(person),
      ...accountFaults(person),
    ]),
    ...seconds(people, (p) => [p.agency, p.section, p.name, p.login].join('\n')).map((person) =>
      wrong(person, 'name', 'person-twice', { value: person.name }),
    ),
    ...loginsTwice(people),
    ...[...grouped(people, ({ agency }) => agency).values()].flatMap(groupFaults),
  ]
}

function contactFaults(person: Person): PersonFault[] {
  const { email, phone } = person
  return [
    ...(email === '' || isMailAddress(email) ? [] : [wrong(person, 'email', 'mail-address-invalid')]),
    ...(phone === '' || isPhone(phone) ? [] : [wrong(person, 'phone', 'phone-form')]),
  ]
}

function accountFaults(person: Person): PersonFault[] {
  const { login, roles, name } = person
  return [
    ...(login === null || LOGIN.test(login) ? [] : [wrong(person, 'login', 'login-form', { value: login })]),
    ...(login === null && roles.length > 0 ? [wrong(person, 'login', 'roles-without-login', { name })] : []),
    ...(login !== null && roles.length === 0 ? [wrong(person, 'roles', 'login-without-roles', { name })] : []),
    // Whoever acts does not audit what was done: the three administrators of GB/T 22239 stand apart.
    ...(roles.includes('auditor') && roles.length > 1 ? [wrong(person, 'roles', 'roles-apart', { name })] : []),
  ]
}

/** One login each in the whole installation. People doubled as a whole are told as such. */
function loginsTwice(people: readonly Person[]): PersonFault[] {
  const firsts = new Map<string, Person>()
  return people.flatMap((person) => {
    if (person.login === null) return []
    const first = firsts.get(person.login)
    if (!first) {
      firsts.set(person.login, person)
      return []
    }
    const isSame = first.agency === person.agency && first.section === person.section && first.name === person.name
    return isSame ? [] : [wrong(person, 'login', 'login-twice', { value: person.login })]
  })
}

/** The leading group of one agency. */
function groupFaults(people: readonly Person[]): PersonFault[] {
  const [head, ...more] = people.filter(({ groupPlace }) => groupPlace === 'head')
  const first = people.find(({ groupPlace }) => groupPlace !== null)
  if (!first) return []
  if (!head) return [wrong(first, 'groupPlace', 'group-without-head', { value: first.name })]
  return more.map((person) => wrong(person, 'groupPlace', 'group-head-twice', { value: person.name }))
}

function seconds<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...grouped(items, keyOf).values()].flatMap(([, ...more]) => more)
}
