import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Actor, AgencyId, Id, Staff } from './actors.ts'
import { type Grant, POLICY, type Relation, type UseCase } from './policy.ts'
import type { Agency, Store } from './ports.ts'

export type { UseCase } from './policy.ts'

const REFUSED = err(failure('not-allowed'))

/** What an act is done to: something of an agency, of a section where it belongs to one. */
export interface ActObject {
  readonly agencyId: AgencyId
  readonly sectionId?: Id | null
}

/** In which relations the roles of a person may do it. Empty: not at all. */
export function relationsOf(staff: Staff, useCase: UseCase): readonly Relation[] {
  if (staff.scopes !== null && !staff.scopes.includes(useCase)) return []
  const { roles = {} }: Grant = POLICY[useCase]
  return [...new Set(staff.roles.flatMap((role) => roles[role] ?? []))]
}

/** Whether the actor may do it to anything at all: asked before a request is read. Ok, or `not-allowed`. */
export function permit(actor: Actor, useCase: UseCase): Result<null, Failure> {
  const { everyone, system, account }: Grant = POLICY[useCase]
  if (everyone || (system && actor.kind === 'system')) return ok(null)
  if (account && actor.kind === 'staff' && actor.scopes === null) return ok(null)
  return actor.kind === 'staff' && relationsOf(actor, useCase).length > 0 ? ok(null) : REFUSED
}

/** The person or system that acts, for what only staff do. `not-allowed`. */
export function permitStaff(actor: Actor, useCase: UseCase): Result<Staff, Failure> {
  const permitted = permit(actor, useCase)
  if (!permitted.ok) return permitted
  return actor.kind === 'staff' ? ok(actor) : REFUSED
}

/** Whether the actor may do it to this object. An agency that is not there and one that is out of reach are refused alike. */
export async function permitOn(
  store: Pick<Store, 'agencies'>,
  actor: Actor,
  useCase: UseCase,
  object: ActObject,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, useCase)
  if (!permitted.ok || actor.kind !== 'staff' || (POLICY[useCase] as Grant).everyone) return permitted
  const relations = relationsOf(actor, useCase)
  const own = object.agencyId === actor.agencyId
  if (own && relations.includes('ownAgency')) return ok(null)
  if (own && relations.includes('ownSection') && object.sectionId != null && object.sectionId === actor.sectionId)
    return ok(null)
  if (!own && relations.includes('subordinate') && (await store.agencies.isUnder(object.agencyId, actor.agencyId)))
    return ok(null)
  return (await reachesAll(store, actor, relations)) ? ok(null) : REFUSED
}

const reachesAll = async (
  { agencies }: Pick<Store, 'agencies'>,
  { agencyId }: Staff,
  relations: readonly Relation[],
): Promise<boolean> => relations.includes('installation') && (await agencies.home())?.id === agencyId

/** The agencies in reach: one's own, and those under it where the table says so. */
export async function reachOf(
  store: Pick<Store, 'agencies'>,
  staff: Staff,
  useCase: UseCase,
): Promise<readonly Agency[]> {
  const relations = relationsOf(staff, useCase)
  if (await reachesAll(store, staff, relations)) return store.agencies.all()
  const own = await store.agencies.byId(staff.agencyId)
  const below = relations.includes('subordinate') ? await store.agencies.under(staff.agencyId) : []
  return own === null ? below : [own, ...below]
}
