import { err, ok, type Result } from '#core/shared/index'
import { grouped } from '../grouped.ts'
import { AGENCY_HEADS, PEOPLE_HEADS } from '../heads.ts'
import { type Organisation, type OrganisationFault, organisationFaults } from '../organisation.ts'
import { referenceIndex } from '../references.ts'
import type { Regions } from '../regions.ts'
import { wordKey } from '../words.ts'
import { AGENCY_FIELDS, AGENCY_TABLE, PEOPLE_FIELDS, PEOPLE_TABLE } from './columns.ts'
import { readAgencies } from './read-agencies.ts'
import { personKey, readPeople } from './read-people.ts'
import type { TableProblem, TableRow } from './table.ts'

/** The two tables that an organisation is handed in as; null for one that was not. */
export interface OrganisationTables {
  readonly agencies: readonly TableRow[] | null
  readonly people: readonly TableRow[] | null
}

/** What tables hold and what is wrong with them, to be looked at before anything is taken over. */
export interface Preview {
  readonly read: Organisation
  /** Line by line. */
  readonly problems: readonly TableProblem[]
}

/** Which of the two tables has such heads; null for neither. */
export function tableKindOf(heads: readonly string[]): keyof OrganisationTables | null {
  const keys = heads.map(wordKey)
  const agency = new Set(keys.map((key) => AGENCY_FIELDS.get(key)))
  const people = new Set(keys.map((key) => PEOPLE_FIELDS.get(key)))
  if (agency.has('name') && agency.has('kind')) return 'agencies'
  return people.has('agency') && (people.has('name') || people.has('section')) ? 'people' : null
}

/** Reads the tables against what is kept already: `known` may be referred to, and an entry with the id of a known agency stands for it. */
export function readOrganisation(tables: OrganisationTables, known: Organisation, regions: Regions): Preview {
  const agencies = tables.agencies === null ? null : readAgencies(tables.agencies, known.agencies, regions)
  // Without the agencies every other line would seem wrong, too.
  if (agencies && agencies.agencies.length === 0 && agencies.problems.length > 0)
    return { read: NOTHING, problems: agencies.problems }
  const find = referenceIndex([...(agencies?.agencies ?? []), ...known.agencies])
  const people = tables.people === null ? null : readPeople(tables.people, find, known)
  const read: Organisation = {
    agencies: agencies?.agencies ?? [],
    sections: people?.sections ?? [],
    people: people?.people ?? [],
  }
  const lineOf = new Map<OrganisationFault['of'], number>([...(agencies?.lineOf ?? []), ...(people?.lineOf ?? [])])
  const faults = newFaults(organisationFaults(joined(known, read), regions, agencies?.unclear), lineOf, known, regions)
  const problems = [
    ...(agencies?.problems ?? []),
    ...(people?.problems ?? []),
    ...faults.map((fault) => problemOf(fault, lineOf)),
  ]
  return { read, problems: inOrder(problems) }
}

const NOTHING: Organisation = { agencies: [], sections: [], people: [] }

/** Those of what was read, and those that it would bring about in what is kept; what was wrong there before is another matter. */
function newFaults(
  faults: readonly OrganisationFault[],
  lineOf: ReadonlyMap<OrganisationFault['of'], number>,
  known: Organisation,
  regions: Regions,
): readonly OrganisationFault[] {
  if (faults.every(({ of }) => lineOf.has(of))) return faults
  const before = grouped(organisationFaults(known, regions), ({ of }) => of)
  return faults.filter(
    ({ of, field, code }) => lineOf.has(of) || !before.get(of)?.some((old) => old.field === field && old.code === code),
  )
}

/** All or nothing: the organisation that a preview without problems shows. Error: its problems. */
export const organisationOf = ({ read, problems }: Preview): Result<Organisation, readonly TableProblem[]> =>
  problems.length === 0 ? ok(read) : err(problems)

/** What is kept and what was read, where it stands for the same thing in place of it. */
export function joined(known: Organisation, read: Organisation): Organisation {
  const ids = new Set(read.agencies.map(({ id }) => id))
  const sections = new Set(read.sections.map((s) => `${s.agency}\n${s.name}`))
  const people = new Set(read.people.map((p) => personKey(p)))
  return {
    agencies: [...known.agencies.filter(({ id }) => !ids.has(id)), ...read.agencies],
    sections: [...known.sections.filter((s) => !sections.has(`${s.agency}\n${s.name}`)), ...read.sections],
    people: [...known.people.filter((p) => !people.has(personKey(p))), ...read.people],
  }
}

function problemOf({ of, field, code, params }: OrganisationFault, lineOf: ReadonlyMap<unknown, number>): TableProblem {
  const isAgency = 'kind' in of
  const heads: Readonly<Record<string, string>> = isAgency ? AGENCY_HEADS : PEOPLE_HEADS
  const column = heads[field] ?? field
  return { table: isAgency ? AGENCY_TABLE : PEOPLE_TABLE, line: lineOf.get(of) ?? 0, column, code, params }
}

const TABLES = [AGENCY_TABLE, PEOPLE_TABLE]

/** By table and line; the same thing said twice of one field is said once. */
function inOrder(problems: readonly TableProblem[]): TableProblem[] {
  const once = new Map(problems.toReversed().map((p) => [`${p.table}\n${p.line}\n${p.column}\n${p.code}`, p]))
  return [...once.values()]
    .toReversed()
    .toSorted((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table) || a.line - b.line)
}
