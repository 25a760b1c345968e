import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, AgencyId, Store } from '../ports.ts'
import { transact } from '../transact.ts'
import type { OrganisationPorts } from './ports.ts'
import { reachVersion } from './reach-agency.ts'
import { recordChange } from './record-change.ts'
import { saveAgencies } from './save-agencies.ts'

export interface Ending {
  readonly agencyId: AgencyId
  readonly version: number
  /** The first day on which it no longer exists. */
  readonly ended: LocalDate
  /** Who takes over (REG-10a); null when it is abolished without one. */
  readonly successorId: AgencyId | null
}

/** Merges an agency into another, or abolishes it. Nobody signs in there any more. Errors: `agency-own-end`, those of its facts, `conflict`. */
export async function endAgency(
  ports: OrganisationPorts,
  actor: Actor,
  { agencyId, version, ended, successorId }: Ending,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'end-agency')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    if (agencyId === staff.value.agencyId) return err(failure('agency-own-end'))
    const was = await reachVersion(store, actor, 'end-agency', { agencyId, version })
    if (!was.ok) return was
    const is = { ...was.value, ended, successorId }
    const saved = await saveAgencies(ports, store, staff.value, 'end-agency', [{ record: is, seen: version }])
    if (!saved.ok) return saved
    await signOutAll(store, agencyId)
    const successor = successorId && (await store.organisation.agency(successorId))
    const detail = { name: is.name, day: ended, ...(successor && { successor: successor.name }) }
    const act = { agencyId, action: successor ? 'agency.merged' : 'agency.abolished', objectId: agencyId, detail }
    await recordChange(ports, store, actor, { ...act, was: was.value, is })
    return ok(null)
  })
}

/** Accounts of an agency that is gone are blocked, not closed: a day that was wrong can be put right. */
async function signOutAll(store: Store, agencyId: AgencyId): Promise<void> {
  for (const account of await store.accounts.ofAgency(agencyId)) {
    if (account.state === 'active') await store.accounts.change({ ...account, state: 'blocked' }, account.version)
    await store.sessions.endAll(agencyId, account.id, null)
  }
}
