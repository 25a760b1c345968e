import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, Id } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { AccountPorts } from './ports.ts'

/** Takes the second factor from the account of somebody who lost telephone and codes. All sessions of the account end. */
export async function resetFactor(ports: AccountPorts, actor: Actor, accountId: Id): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'reset-factor')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const account = await store.accounts.byId(accountId)
    const reached = account && (await permitOn(store, actor, 'reset-factor', account))
    if (account === null || !reached?.ok) return err(failure('not-found'))
    const { agencyId, login, version } = account
    if (!(await store.accounts.change({ ...account, factorSecret: null, factorStep: null }, version)))
      return err(failure('conflict'))
    await store.recoveryCodes.replace(accountId, [])
    await store.sessions.endAll(agencyId, accountId, null)
    const act = { agencyId, action: 'account.factorReset', objectId: accountId, detail: { login } }
    await recordAct(ports, store, actor, act)
    return ok(null)
  })
}
