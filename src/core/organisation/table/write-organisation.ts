import { AGENCY_LEVELS, type Agency, kindSpec } from '../agency.ts'
import { formerNamesText } from '../former-names.ts'
import type { AgencyField, PeopleField } from '../heads.ts'
import type { Organisation } from '../organisation.ts'
import { GROUP_PLACES, type Person, type Section } from '../people.ts'
import { roleSpec } from '../roles.ts'
import { SEPARATOR } from '../words.ts'
import { AGENCY_COLUMNS, AGENCY_TABLE, type Column, PEOPLE_COLUMNS, PEOPLE_TABLE } from './columns.ts'
import { EXPLANATION } from './table.ts'

/** A table to be written to a file, heads first; all is text. */
export interface WrittenTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** By column: the words that a program may offer; null for a column that takes anything. */
  readonly choices: readonly (readonly string[] | null)[]
  /** How many rows at the top stay while the rest scrolls. */
  readonly heads: number
}

/** The tables that `readOrganisation` reads back as the same organisation. */
export const organisationTables = ({ agencies, sections, people }: Organisation): readonly WrittenTable[] => [
  tableOf(AGENCY_TABLE, AGENCY_COLUMNS, agencies.map(agencyFields)),
  tableOf(PEOPLE_TABLE, PEOPLE_COLUMNS, [...sections.map(sectionFields), ...people.map(personFields)]),
]

/** Empty tables with a row that says what belongs where; a reader passes over it. */
export const templateTables = (): readonly WrittenTable[] => [
  withExplanation(tableOf(AGENCY_TABLE, AGENCY_COLUMNS, []), AGENCY_COLUMNS),
  withExplanation(tableOf(PEOPLE_TABLE, PEOPLE_COLUMNS, []), PEOPLE_COLUMNS),
]

type Fields<Field extends string> = Readonly<Partial<Record<Field, string>>>

const tableOf = <Field extends string>(
  name: string,
  columns: readonly Column<Field>[],
  rows: readonly Fields<Field>[],
): WrittenTable => ({
  name,
  rows: [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ field }) => row[field] ?? ''))],
  // A list lets one word in: no help where several belong.
  choices: columns.map(({ choices, many }) => (choices.length > 0 && !many ? choices : null)),
  heads: 1,
})

const withExplanation = (table: WrittenTable, columns: readonly Column<string>[]): WrittenTable => ({
  ...table,
  rows: [...table.rows, columns.map(({ explained }, i) => (i === 0 ? `${EXPLANATION}${explained}` : explained))],
  heads: 2,
})

const levelName = (level: Agency['level']): string => AGENCY_LEVELS.find((one) => one.level === level)?.name.zh ?? ''

const agencyFields = (agency: Agency): Fields<AgencyField> => ({
  id: agency.id,
  name: agency.name,
  kind: kindSpec(agency.kind).name.zh,
  level: levelName(agency.level),
  parent: agency.parent ?? '',
  supervisor: agency.supervisor ?? '',
  region: agency.region ?? '',
  creditCode: agency.creditCode ?? '',
  since: agency.since ?? '',
  formerNames: formerNamesText(agency.formerNames),
  ended: agency.ended ?? '',
  successor: agency.successor ?? '',
})

const yes = (is: boolean): string => (is ? '是' : '')

const sectionFields = ({ agency, name, isOffice, duties }: Section): Fields<PeopleField> => ({
  agency,
  section: name,
  isOffice: yes(isOffice),
  duties: duties.join(SEPARATOR),
})

const personFields = (person: Person): Fields<PeopleField> => ({
  agency: person.agency,
  section: person.section ?? '',
  name: person.name,
  post: person.post,
  headsSection: yes(person.headsSection),
  inOffice: yes(person.inOffice),
  groupPlace: GROUP_PLACES.find(({ place }) => place === person.groupPlace)?.name.zh ?? '',
  email: person.email,
  phone: person.phone,
  login: person.login ?? '',
  roles: person.roles.map((role) => roleSpec(role).name.zh).join(SEPARATOR),
})
