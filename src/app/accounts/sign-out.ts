import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Session } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { AccountPorts } from './ports.ts'

/** Ends one session, or all of the account. */
export async function signOut(
  ports: AccountPorts,
  actor: Actor,
  { id, agencyId, accountId }: Session,
  where: 'here' | 'everywhere',
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'sign-out')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    if (where === 'here') await store.sessions.end(agencyId, id)
    else await store.sessions.endAll(agencyId, accountId, null)
    await recordAct(ports, store, actor, {
      agencyId,
      action: 'account.signedOut',
      objectId: accountId,
      detail: { where },
    })
    return ok(null)
  })
}
