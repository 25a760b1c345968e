import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor, AgencyId, CaseFilter, Id, SavedView, Staff } from '../../ports.ts'
import { transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'

const MOST = 50

/** Views are one's own, kept with one's own agency; those of another agency are not asked for. */
function ownViews(actor: Actor, agencyId: AgencyId): Result<Staff, Failure> {
  const staff = permitStaff(actor, 'keep-views')
  if (!staff.ok) return staff
  return staff.value.agencyId === agencyId ? staff : err(failure('not-allowed'))
}

/** The filters that somebody keeps under a name. */
export async function listViews(
  { storage }: Pick<CasePorts, 'storage'>,
  actor: Actor,
  agencyId: AgencyId,
): Promise<Result<readonly SavedView[], Failure>> {
  const own = ownViews(actor, agencyId)
  if (!own.ok) return own
  return ok(await storage.read((store) => store.savedViews.ofAccount(agencyId, own.value.accountId)))
}

export async function addView(
  { storage, ids }: Pick<CasePorts, 'storage' | 'ids'>,
  actor: Actor,
  { agencyId, name, filter }: { readonly agencyId: AgencyId; readonly name: string; readonly filter: CaseFilter },
): Promise<Result<SavedView, Failure>> {
  const own = ownViews(actor, agencyId)
  if (!own.ok) return own
  return transact(storage, async (store) => {
    const { accountId } = own.value
    if ((await store.savedViews.ofAccount(agencyId, accountId)).length >= MOST)
      return err(failure('views-full', { limit: MOST }))
    const view = { agencyId, accountId, id: ids.next(), name, filter }
    await store.savedViews.add(view)
    return ok(view)
  })
}

export async function removeView(
  { storage }: Pick<CasePorts, 'storage'>,
  actor: Actor,
  { agencyId, id }: { readonly agencyId: AgencyId; readonly id: Id },
): Promise<Result<null, Failure>> {
  const own = ownViews(actor, agencyId)
  if (!own.ok) return own
  return transact(storage, async (store) => {
    const removed = await store.savedViews.remove(agencyId, own.value.accountId, id)
    return removed ? ok(null) : err(failure('not-found'))
  })
}
