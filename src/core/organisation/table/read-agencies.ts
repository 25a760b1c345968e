import { err, failure, ok, parseCreditCode } from '#core/shared/index'
import type { Agency, AgencyKind, AgencyLevel } from '../agency.ts'
import { formerNamesFrom } from '../former-names.ts'
import { AGENCY_HEADS, type AgencyField } from '../heads.ts'
import { plainText } from '../names.ts'
import { idFrom, referenceIndex } from '../references.ts'
import type { Regions } from '../regions.ts'
import { halfWidth } from '../words.ts'
import { AGENCY_COLUMNS, AGENCY_FIELDS, AGENCY_TABLE } from './columns.ts'
import { type RowReader, rowReader, shown, unreadable } from './row.ts'
import { type Entry, entriesOf, type TableProblem, type TableRow } from './table.ts'
import { KIND_WORDS, LEVEL_WORDS } from './vocabulary.ts'

export interface ReadAgencies {
  readonly agencies: readonly Agency[]
  readonly lineOf: ReadonlyMap<Agency, number>
  /** Those whose kind could not be read. */
  readonly unclear: ReadonlySet<Agency>
  readonly problems: readonly TableProblem[]
}

const SPEC = {
  ...{ table: AGENCY_TABLE, columns: AGENCY_COLUMNS, fields: AGENCY_FIELDS },
  needed: ['name', 'kind'],
} as const

/** The agencies of a table. `known` may be named as superior, too. Faults between agencies are not looked for here. */
export function readAgencies(rows: readonly TableRow[], known: readonly Agency[], regions: Regions): ReadAgencies {
  const table = entriesOf<AgencyField>(rows, SPEC)
  if (!table.ok) return { agencies: [], lineOf: new Map(), unclear: new Set(), problems: table.error }
  const idOf = (entry: Entry<AgencyField>): string =>
    table.value.given.has('id') ? idFrom(entry.text('id')) : idFrom(entry.text('name'))
  const named = table.value.entries.map((entry) => ({ id: idOf(entry), name: plainText(entry.text('name')) }))
  const find = referenceIndex([...named, ...known])
  const kept = new Map(known.map((agency) => [agency.id, agency]))
  const missing = AGENCY_COLUMNS.map(({ field }) => field).filter((field) => !table.value.given.has(field))
  const lineOf = new Map<Agency, number>()
  const unclear = new Set<Agency>()
  const problems = [...table.value.problems]
  for (const entry of table.value.entries) {
    const row = rowReader(entry, AGENCY_TABLE, AGENCY_COLUMNS)
    const old = kept.get(idOf(entry)) ?? null
    const { agency, isClear } = agencyOf(row, { id: idOf(entry), find, regions, isKept: old !== null })
    const read = old ? withKept(agency, old, missing) : agency
    lineOf.set(read, entry.line)
    if (!isClear) unclear.add(read)
    problems.push(...row.problems)
  }
  return { agencies: [...lineOf.keys()], lineOf, unclear, problems }
}

type Row = RowReader<AgencyField>

/** Of a column that the table does not have, what is kept stays; a blank in one that it has empties it. */
const withKept = (agency: Agency, old: Agency, missing: readonly AgencyField[]): Agency => ({
  ...agency,
  ...Object.fromEntries(missing.map((field) => [field, old[field]])),
})

interface Context {
  readonly id: string
  readonly find: (written: string) => readonly string[]
  readonly regions: Regions
  /** Whether the agency is kept already. */
  readonly isKept: boolean
}

function agencyOf(row: Row, { id, find, regions, isKept }: Context) {
  const name = plainText(row.text('name'))
  if (row.text('kind') === '') row.complain('kind', failure('field-required', { field: AGENCY_HEADS.kind }))
  const kind = row.word('kind', KIND_WORDS)
  const region = halfWidth(row.text('region')) || null
  const formerNames = row.parsed('formerNames', (text) => {
    const names = formerNamesFrom(text)
    return names.ok ? names : err(unreadable(AGENCY_HEADS.formerNames, names.error))
  })
  const agency: Agency = {
    ...{ id, name, kind: kind ?? 'department', region, formerNames: formerNames ?? [] },
    level: levelOf(row, kind, region, { regions, isKept }),
    parent: reference(row, 'parent', find),
    supervisor: reference(row, 'supervisor', find),
    creditCode: row.parsed('creditCode', parseCreditCode),
    since: row.date('since'),
    ended: row.date('ended'),
    successor: reference(row, 'successor', find),
  }
  return { agency, isClear: kind !== null }
}

/** As written, else as kind and region say. */
function levelOf(
  row: Row,
  kind: AgencyKind | null,
  region: string | null,
  { regions, isKept }: Pick<Context, 'regions' | 'isKept'>,
): AgencyLevel {
  const written = row.word('level', LEVEL_WORDS)
  if (written !== null) return written
  if (kind === 'township') return 'township'
  const known = region === null ? null : regions.find(region)
  if (known) return known.level
  if (region === null && row.text('level') === '' && !isKept)
    row.complain('level', failure('agency-level-missing', { name: shown(row.text('name')) }))
  return 'county'
}

/** The id that is meant. A text that leads nowhere stays as it is: whoever looks at all agencies tells so. */
function reference(
  row: Row,
  field: 'parent' | 'supervisor' | 'successor',
  find: (written: string) => readonly string[],
): string | null {
  return row.parsed(field, (written) => {
    const ids = find(written)
    const value = shown(written)
    return ids.length > 1
      ? err(failure('reference-ambiguous', { field: AGENCY_HEADS[field], value }))
      : ok(ids[0] ?? value)
  })
}
