import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { guardAdministrators } from './administrators.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneAccount, reachAccount } from './reach-account.ts'

/** Blocks an account, so that nobody signs in with it, or lets it in again. `own-account-change`, `last-administrator`, `conflict` */
export async function blockAccount(
  ports: OrganisationPorts,
  actor: Actor,
  { blocked, ...one }: OneAccount & { readonly blocked: boolean },
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'block-account')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachAccount(store, actor, 'block-account', one)
    if (!reached.ok) return reached
    const { agencyId, id, login, passwordHash } = reached.value
    // One that nobody chose a password for goes back to waiting for it.
    const state = blocked ? 'blocked' : passwordHash === null ? 'invited' : 'active'
    const guarded = await guardAdministrators(store, actor, reached.value, { ...reached.value, state })
    if (!guarded.ok) return guarded
    if (blocked) await store.sessions.endAll(agencyId, id, null)
    const action = blocked ? 'account.blocked' : 'account.unblocked'
    await recordAct(ports, store, actor, { agencyId, action, objectId: id, detail: { login } })
    return ok(null)
  })
}
