import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Session } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { AccountPorts } from './ports.ts'

/** Ends another session of one's own account, such as one that was left open elsewhere. */
export async function endSession(
  ports: Pick<AccountPorts, 'storage' | 'clock' | 'ids' | 'digest'>,
  actor: Actor,
  { agencyId, accountId }: Session,
  sessionId: string,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'end-session')
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const own = await store.sessions.ofAccount(agencyId, accountId)
    if (!own.some(({ id }) => id === sessionId)) return err(failure('not-found'))
    await store.sessions.end(agencyId, sessionId)
    const act = { agencyId, action: 'account.signedOut', objectId: accountId, detail: { where: 'elsewhere' } }
    await recordAct(ports, store, actor, act)
    return ok(null)
  })
}
