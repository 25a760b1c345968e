import type { CaseState } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitOn, type UseCase } from '../permissions.ts'
import type { Actor, AgencyId, CaseRecord, Id, Store } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { stateOf } from './case-box.ts'

export interface OneCase {
  readonly agencyId: AgencyId
  readonly id: Id
}

export interface ReachedCase {
  readonly record: CaseRecord
  /** Null after the erasure. */
  readonly state: CaseState | null
}

/** A clerk works on a case that the own section has, and on one in which it was asked to search. */
export const sectionFor = (actor: Actor, record: CaseRecord | null, state: CaseState | null): Id | null => {
  const own = actor.kind === 'staff' ? actor.sectionId : null
  const asked = own !== null && state?.searches.some(({ section, recorded }) => section === own && !recorded)
  return asked ? own : (record?.sectionId ?? null)
}

/** A case, if the table lets the actor do this to it. Out of reach and not there are told alike to whoever may not look around. */
export async function reachCase(
  { sealer }: { readonly sealer: Sealer },
  store: Store,
  actor: Actor,
  useCase: UseCase,
  { agencyId, id }: OneCase,
): Promise<Result<ReachedCase, Failure>> {
  const stored = await store.cases.byId(agencyId, id)
  const state = stored && stateOf(sealer, stored)
  const sectionId = sectionFor(actor, stored?.record ?? null, state)
  const reached = await permitOn(store, actor, useCase, { agencyId, sectionId })
  if (!reached.ok) return reached
  return stored ? ok({ record: stored.record, state }) : err(failure('case-not-found'))
}

/** One whose texts are still there: nothing can be done with a case after the erasure. */
export async function reachOpenCase(
  ports: { readonly sealer: Sealer },
  store: Store,
  actor: Actor,
  useCase: UseCase,
  one: OneCase,
): Promise<Result<ReachedCase & { readonly state: CaseState }, Failure>> {
  const reached = await reachCase(ports, store, actor, useCase, one)
  if (!reached.ok) return reached
  const { record, state } = reached.value
  return state ? ok({ record, state }) : err(failure('case-erased', { number: record.number }))
}
