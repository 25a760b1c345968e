import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import { transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachCase } from '../reach-case.ts'

/** Keeps an eye on a case, or no longer. A matter of one's own, so the trail says nothing of it. */
export async function watchCase(
  ports: CasePorts,
  actor: Actor,
  { watching, ...one }: OneCase & { readonly watching: boolean },
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'watch-case')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const reached = await reachCase(ports, store, actor, 'watch-case', one)
    if (!reached.ok) return reached
    const { agencyId, id } = one
    if (watching) await store.watchers.add(agencyId, id, staff.value.accountId)
    else await store.watchers.remove(agencyId, id, staff.value.accountId)
    return ok(null)
  })
}
