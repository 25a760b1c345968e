import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneAccount, reachAccount } from './reach-account.ts'

/** Signs somebody out everywhere, such as after a lost computer. */
export async function endSessions(
  ports: OrganisationPorts,
  actor: Actor,
  one: OneAccount,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'end-sessions')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachAccount(store, actor, 'end-sessions', one)
    if (!reached.ok) return reached
    const { agencyId, id, login } = reached.value
    await store.sessions.endAll(agencyId, id, null)
    await recordAct(ports, store, actor, { agencyId, action: 'account.sessionsEnded', objectId: id, detail: { login } })
    return ok(null)
  })
}
