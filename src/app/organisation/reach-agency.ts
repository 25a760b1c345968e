import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitOn, type UseCase } from '../permissions.ts'
import type { Actor, AgencyId, AgencyRecord, Store } from '../ports.ts'

/** An agency in reach. One out of reach and one that is not there are told alike. `not-found` */
export async function reachAgency(
  store: Store,
  actor: Actor,
  useCase: UseCase,
  agencyId: AgencyId,
): Promise<Result<AgencyRecord, Failure>> {
  const reached = await permitOn(store, actor, useCase, { agencyId })
  const record = reached.ok ? await store.organisation.agency(agencyId) : null
  return record === null ? err(failure('not-found')) : ok(record)
}

/** The same for a change by who saw this version. `conflict` */
export async function reachVersion(
  store: Store,
  actor: Actor,
  useCase: UseCase,
  { agencyId, version }: { readonly agencyId: AgencyId; readonly version: number },
): Promise<Result<AgencyRecord, Failure>> {
  const reached = await reachAgency(store, actor, useCase, agencyId)
  if (!reached.ok) return reached
  return reached.value.version === version ? reached : err(failure('conflict'))
}
