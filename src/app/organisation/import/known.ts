import {
  type Organisation,
  type OrganisationTables,
  type Preview,
  readOrganisation,
  recognised,
} from '#core/organisation/index'
import type { AgencyId, AgencyRecord, Store } from '../../ports.ts'
import { asCoreAgencies, asCoreTeam, type Team } from '../as-core.ts'
import { openedBy } from '../contact.ts'
import type { OrganisationPorts } from '../ports.ts'
import { teamOf } from '../team.ts'

/** What is kept of the organisation that tables speak of, and under which ids the tables know it. */
export interface Known {
  readonly records: readonly AgencyRecord[]
  /** Of the agencies whose people or sections the tables name. */
  readonly teams: ReadonlyMap<AgencyId, Team>
  /** By the id that the tables use. */
  readonly recordOf: ReadonlyMap<string, AgencyRecord>
  /** As the tables call it; people stand in the order of their teams. */
  readonly organisation: Organisation
}

export interface ReadTables {
  readonly known: Known
  readonly preview: Preview
}

/** Reads tables twice: first for whom they speak of, then against what is kept of just those. */
export async function readAgainstKept(
  { regions, sealer }: Pick<OrganisationPorts, 'regions' | 'sealer'>,
  store: Store,
  tables: OrganisationTables,
): Promise<ReadTables> {
  const records = await store.organisation.agencies()
  const bare: Organisation = { agencies: asCoreAgencies(records), sections: [], people: [] }
  const first = readOrganisation(tables, bare, regions).read
  const ids = recognised(bare, first).agencies.map(({ id }) => id)
  const spokenOf = new Set([...first.sections, ...first.people].map(({ agency }) => agency))
  const named = records.flatMap((record, i) =>
    spokenOf.has(ids[i] ?? '') ? [{ record, id: bare.agencies[i]?.id ?? '' }] : [],
  )
  const teams = new Map<AgencyId, Team>()
  for (const { record } of named) teams.set(record.id, await teamOf(store, record.id))
  const parts = named.map(({ record, id }) => asCoreTeam(id, teams.get(record.id) ?? NOBODY, openedBy(sealer)))
  const kept = {
    agencies: bare.agencies,
    sections: parts.flatMap(({ sections }) => sections),
    people: parts.flatMap(({ people }) => people),
  }
  const organisation = recognised(kept, first)
  const recordOf = new Map(records.flatMap((record, i) => [[organisation.agencies[i]?.id ?? '', record] as const]))
  return { known: { records, teams, recordOf, organisation }, preview: readOrganisation(tables, organisation, regions) }
}

const NOBODY: Team = { sections: [], persons: [], accounts: [] }
