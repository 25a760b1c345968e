import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, AgencyRecord, Ports } from '../ports.ts'
import { reachAgency } from './reach-agency.ts'

export interface NamedAgency {
  readonly id: AgencyId
  readonly name: string
}

export interface ShownAgency {
  readonly record: AgencyRecord
  readonly parent: NamedAgency | null
  readonly supervisor: NamedAgency | null
  readonly successor: NamedAgency | null
}

/** One agency with the names of those that it refers to. */
export async function showAgency(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  agencyId: AgencyId,
): Promise<Result<ShownAgency, Failure>> {
  const permitted = permit(actor, 'show-agency')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const reached = await reachAgency(store, actor, 'show-agency', agencyId)
    if (!reached.ok) return reached
    const named = async (id: AgencyId | null): Promise<NamedAgency | null> => {
      const agency = id === null ? null : await store.agencies.byId(id)
      return agency && { id: agency.id, name: agency.name }
    }
    const { parentId, supervisorId, successorId } = reached.value
    return ok({
      record: reached.value,
      ...{ parent: await named(parentId), supervisor: await named(supervisorId), successor: await named(successorId) },
    })
  })
}
