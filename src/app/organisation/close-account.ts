import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { guardAdministrators } from './administrators.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneAccount, reachAccount } from './reach-account.ts'

/** Closes an account for good; the person stays, and what was done under the name stays in the trail. `own-account-change`, `last-administrator`, `conflict` */
export async function closeAccount(
  ports: OrganisationPorts,
  actor: Actor,
  one: OneAccount,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'close-account')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachAccount(store, actor, 'close-account', one)
    if (!reached.ok) return reached
    const { agencyId, id, login } = reached.value
    const guarded = await guardAdministrators(store, actor, reached.value, { ...reached.value, state: 'closed' })
    if (!guarded.ok) return guarded
    await store.sessions.endAll(agencyId, id, null)
    await recordAct(ports, store, actor, { agencyId, action: 'account.closed', objectId: id, detail: { login } })
    return ok(null)
  })
}
