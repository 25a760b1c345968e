import { chartOf, newFaults, type Regions } from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { reachOf, type UseCase } from '../permissions.ts'
import type { AgencyId, AgencyRecord, Staff, Store } from '../ports.ts'
import { asCoreAgencies } from './as-core.ts'

export interface AgencyChange {
  readonly record: AgencyRecord
  /** The version that was seen; null for a new agency. */
  readonly seen: number | null
}

/**
 * Writes agencies if nothing would be wrong afterwards, and sets anew who supervises whom. Nobody moves an agency that they do not reach,
 * nor their own from under its supervisor: else a bureau could make itself the office of its government.
 */
export async function saveAgencies(
  { regions }: { readonly regions: Regions },
  store: Store,
  staff: Staff,
  useCase: UseCase,
  changes: readonly AgencyChange[],
): Promise<Result<null, Failure>> {
  const before = await store.organisation.agencies()
  const changed = new Map(changes.map(({ record }) => [record.id, record]))
  const old = new Set(before.map(({ id }) => id))
  const after = [
    ...before.map((record) => changed.get(record.id) ?? record),
    ...changes.flatMap(({ record }) => (old.has(record.id) ? [] : [record])),
  ]
  const fault = nameTaken(after, changed) ?? faultOf(before, after, regions)
  if (fault) return err(fault)
  const moves = movesTo(after)
  const reached = await mayMove(store, staff, useCase, { old, after, moves })
  if (!reached.ok) return reached
  for (const { record, seen } of changes) {
    if (seen === null) await store.organisation.add(record)
    else if (!(await store.organisation.change(record, seen))) return err(failure('conflict'))
  }
  for (const [id, supervisorId] of moves) await store.organisation.supervise(id, supervisorId)
  await store.publicRevision.advance()
  return ok(null)
}

function faultOf(before: readonly AgencyRecord[], after: readonly AgencyRecord[], regions: Regions): Failure | null {
  const of = (records: readonly AgencyRecord[]) => ({ agencies: asCoreAgencies(records), sections: [], people: [] })
  return newFaults(of(before), of(after), regions)[0] ?? null
}

/** An agency is found by its name on the portal, so that no two have the same, not even of those that ended. */
function nameTaken(after: readonly AgencyRecord[], changed: ReadonlyMap<AgencyId, AgencyRecord>): Failure | null {
  const seen = new Map<string, AgencyId>()
  for (const { id, name } of after) {
    const other = seen.get(name)
    if (other !== undefined && (changed.has(id) || changed.has(other))) return failure('agency-name-taken', { name })
    seen.set(name, id)
  }
  return null
}

/** The agencies whose supervisor is another one than is written down. */
function movesTo(after: readonly AgencyRecord[]): ReadonlyMap<AgencyId, AgencyId | null> {
  const agencies = asCoreAgencies(after)
  const chart = chartOf(agencies)
  const records = new Map(agencies.map(({ id }, i) => [id, after[i]?.id ?? null]))
  return new Map(
    after.flatMap(({ id, supervisorId }, i): [AgencyId, AgencyId | null][] => {
      const agency = agencies[i]
      const supervisor = agency ? chart.supervisorOf(agency) : null
      const now = supervisor ? (records.get(supervisor.id) ?? null) : null
      return now === supervisorId ? [] : [[id, now]]
    }),
  )
}

interface Moving {
  readonly old: ReadonlySet<AgencyId>
  readonly after: readonly AgencyRecord[]
  readonly moves: ReadonlyMap<AgencyId, AgencyId | null>
}

async function mayMove(
  store: Store,
  staff: Staff,
  useCase: UseCase,
  { old, after, moves }: Moving,
): Promise<Result<null, Failure>> {
  const home = await store.agencies.home()
  if (home?.id === staff.agencyId) return ok(null)
  const reach = new Set((await reachOf(store, staff, useCase)).map(({ id }) => id))
  const supervisors = new Map(after.map(({ id, supervisorId }) => [id, moves.has(id) ? moves.get(id) : supervisorId]))
  const isUnder = (id: AgencyId): boolean => {
    const seen = new Set<AgencyId>()
    for (let at = supervisors.get(id); at != null && !seen.has(at); at = supervisors.get(at)) {
      if (at === staff.agencyId) return true
      seen.add(at)
    }
    return false
  }
  const strange = after.find(({ id }) =>
    old.has(id) ? moves.has(id) && (id === staff.agencyId || !reach.has(id)) : !isUnder(id),
  )
  return strange ? err(failure('agency-out-of-reach', { name: strange.name })) : ok(null)
}
