import { failure } from '#core/shared/index'
import { PEOPLE_HEADS, type PeopleField } from '../heads.ts'
import { plainText } from '../names.ts'
import type { Organisation } from '../organisation.ts'
import type { Person, Section } from '../people.ts'
import { halfWidth, listed } from '../words.ts'
import { PEOPLE_COLUMNS, PEOPLE_FIELDS, PEOPLE_TABLE } from './columns.ts'
import { type RowReader, rowReader, shown } from './row.ts'
import { type Entry, entriesOf, type TableProblem, type TableRow } from './table.ts'
import { PLACE_WORDS, ROLE_WORDS, YES_WORDS } from './vocabulary.ts'

export interface ReadPeople {
  readonly sections: readonly Section[]
  readonly people: readonly Person[]
  readonly lineOf: ReadonlyMap<Section | Person, number>
  readonly problems: readonly TableProblem[]
}

const SPEC = {
  ...{ table: PEOPLE_TABLE, columns: PEOPLE_COLUMNS, fields: PEOPLE_FIELDS },
  needed: ['agency'],
} as const

/** A row that fills none of these speaks of its section alone. */
const PERSONAL = ['name', 'post', 'headsSection', 'inOffice', 'groupPlace', 'email', 'phone', 'login', 'roles'] as const

/** Sections and people of a table; a section is there once any row names it, and what its rows say of it adds up. */
export function readPeople(
  rows: readonly TableRow[],
  find: (written: string) => readonly string[],
  known: Pick<Organisation, 'sections' | 'people'>,
): ReadPeople {
  const table = entriesOf<PeopleField>(rows, SPEC)
  if (!table.ok) return { sections: [], people: [], lineOf: new Map(), problems: table.error }
  const sections = new Map<string, SectionDraft>()
  const people = new Map<Person, number>()
  const { given } = table.value
  const kept = new Map(known.people.map((person) => [personKey(person), person]))
  const keptSections = new Map(known.sections.map((section) => [sectionKey(section), section]))
  const problems = [...table.value.problems]
  for (const entry of table.value.entries) {
    const row = rowReader(entry, PEOPLE_TABLE, PEOPLE_COLUMNS)
    const agency = agencyOf(row, find)
    const section = plainText(row.text('section')) || null
    noteSection(row, entry, { agency, section, sections })
    if (section === null || PERSONAL.some((field) => row.text(field) !== ''))
      people.set(withKept(personOf(row, agency, section), kept, given), entry.line)
    problems.push(...row.problems)
  }
  const drafts = new Map(
    [...sections.values()].map(({ line, ...draft }) => [keptSection(sectionFrom(draft), keptSections, given), line]),
  )
  const lineOf = new Map<Section | Person, number>([...drafts, ...people])
  return { sections: [...drafts.keys()], people: [...people.keys()], lineOf, problems }
}

type Row = RowReader<PeopleField>

/** A person moves between sections and posts; agency, name and login say who it is. */
export const personKey = ({ agency, name, login }: Person): string => `${agency}\n${name}\n${login}`

const PERSON_FIELDS = ['section', 'post', 'headsSection', 'inOffice', 'groupPlace', 'email', 'phone', 'roles'] as const

/** Of a column that the table does not have, what is kept stays. */
function withKept(person: Person, kept: ReadonlyMap<string, Person>, given: ReadonlySet<PeopleField>): Person {
  const old = kept.get(personKey(person))
  const missing = PERSON_FIELDS.filter((field) => !given.has(field))
  return old ? { ...person, ...Object.fromEntries(missing.map((field) => [field, old[field]])) } : person
}

const sectionKey = ({ agency, name }: Section): string => `${agency}\n${name}`

function keptSection(section: Section, kept: ReadonlyMap<string, Section>, given: ReadonlySet<PeopleField>): Section {
  const old = kept.get(sectionKey(section))
  const missing = (['isOffice', 'duties'] as const).filter((field) => !given.has(field))
  return old ? { ...section, ...Object.fromEntries(missing.map((field) => [field, old[field]])) } : section
}

interface SectionDraft {
  readonly line: number
  readonly agency: string
  readonly name: string
  isOffice: boolean
  readonly duties: Set<string>
}

const sectionFrom = ({ agency, name, isOffice, duties }: Omit<SectionDraft, 'line'>): Section => ({
  ...{ agency, name, isOffice },
  duties: [...duties],
})

function noteSection(
  row: Row,
  { line }: Entry<PeopleField>,
  { agency, section, sections }: { agency: string; section: string | null; sections: Map<string, SectionDraft> },
): void {
  const isOffice = row.word('isOffice', YES_WORDS) ?? false
  const duties = listed(row.text('duties')).map(plainText)
  if (section === null) {
    if (isOffice || duties.length > 0)
      row.complain('section', failure('field-required', { field: PEOPLE_HEADS.section }))
    return
  }
  const key = `${agency}\n${section}`
  const draft = sections.get(key) ?? { line, agency, name: section, isOffice: false, duties: new Set<string>() }
  sections.set(key, draft)
  if (isOffice) draft.isOffice = true
  for (const duty of duties) draft.duties.add(duty)
}

function personOf(row: Row, agency: string, section: string | null): Person {
  return {
    ...{ agency, section, name: plainText(row.text('name')), post: plainText(row.text('post')) },
    headsSection: row.word('headsSection', YES_WORDS) ?? false,
    inOffice: row.word('inOffice', YES_WORDS) ?? false,
    groupPlace: row.word('groupPlace', PLACE_WORDS),
    email: halfWidth(plainText(row.text('email'))),
    phone: plainText(row.text('phone')),
    login: halfWidth(plainText(row.text('login'))).toLowerCase() || null,
    roles: row.words('roles', ROLE_WORDS),
  }
}

/** The id that is meant; a text that leads nowhere stays as it is, and is told where all agencies are looked at. */
function agencyOf(row: Row, find: (written: string) => readonly string[]): string {
  const value = shown(row.text('agency'))
  const [id, ...more] = find(row.text('agency'))
  if (more.length > 0) row.complain('agency', failure('reference-ambiguous', { field: PEOPLE_HEADS.agency, value }))
  return id ?? value
}
