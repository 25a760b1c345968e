import type { Agency, FormerName } from '#core/organisation/index'
import type { AgencyId, AgencyRecord, Ids } from '../../ports.ts'
import { agencyIdOf } from '../add-agency.ts'
import { bareRecord } from '../bare-record.ts'
import type { Known } from './known.ts'
import { type Planned, planned } from './plan.ts'

export interface PlannedAgencies {
  readonly agencies: readonly Planned<AgencyRecord>[]
  /** All agencies by the id that the tables use. */
  readonly idOf: (id: string) => AgencyId | null
}

/** The agencies of the tables beside those that are kept. */
export function planAgencies({ ids }: { readonly ids: Ids }, known: Known, read: readonly Agency[]): PlannedAgencies {
  const fresh = new Map(
    read.flatMap(({ id }) => (known.recordOf.has(id) ? [] : [[id, agencyIdOf(ids.next())] as const])),
  )
  const idOf = (id: string): AgencyId | null => known.recordOf.get(id)?.id ?? fresh.get(id) ?? null
  const refer = (id: string | null): AgencyId | null => (id === null ? null : idOf(id))
  const agencies = read.flatMap((agency) => {
    const was = known.recordOf.get(agency.id) ?? null
    const id = idOf(agency.id)
    if (id === null) throw new Error(`agency ${agency.id} has no id`)
    const base = was ?? bareRecord({ id, name: agency.name, demonstration: false, supervisorId: null })
    return planned(was, { ...base, ...factsOf(agency, was, refer) }) ?? []
  })
  return { agencies, idOf }
}

const factsOf = (agency: Agency, was: AgencyRecord | null, refer: (id: string | null) => AgencyId | null) => ({
  ...{
    name: agency.name,
    kind: agency.kind,
    level: agency.level,
    region: agency.region,
    creditCode: agency.creditCode,
  },
  code: agency.id === agency.name ? (was?.code ?? null) : agency.id,
  formerNames: formerNames(agency, was),
  ...{ parentId: refer(agency.parent), namedSupervisorId: refer(agency.supervisor) },
  ...{ since: agency.since, ended: agency.ended, successorId: refer(agency.successor) },
})

/** A name that was borne until now is kept, also where the table does not tell it. */
function formerNames({ name, formerNames: told }: Agency, was: AgencyRecord | null): readonly FormerName[] {
  const isTold = was === null || was.name === name || told.some((former) => former.name === was.name)
  return isTold ? told : [...told, { name: was.name, until: null }]
}
