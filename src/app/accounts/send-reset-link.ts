import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../permissions.ts'
import type { Actor, Id } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { newLink } from './links.ts'
import type { AccountPorts } from './ports.ts'

export interface SentLink {
  /** An invitation again for whoever has not followed the first one. */
  readonly purpose: 'invitation' | 'password-reset'
  /** It is told once, to be handed over in person. */
  readonly secret: string
}

/** A new link for somebody who forgot the password, or lost the link. Older ones end; the password holds until the link is used. */
export async function sendResetLink(
  ports: AccountPorts,
  actor: Actor,
  accountId: Id,
): Promise<Result<SentLink, Failure>> {
  const permitted = permit(actor, 'send-reset-link')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const account = await store.accounts.byId(accountId)
    const reached = account && (await permitOn(store, actor, 'send-reset-link', account))
    if (account === null || !reached?.ok) return err(failure('not-found'))
    if (account.state !== 'active' && account.state !== 'invited') return err(failure('account-shut'))
    const purpose = account.state === 'invited' ? 'invitation' : 'password-reset'
    const { agencyId, login } = account
    const act = { agencyId, action: 'account.linkSent', objectId: accountId, detail: { login, purpose } }
    await recordAct(ports, store, actor, act)
    return ok({ purpose, secret: await newLink(ports, store, purpose, accountId) })
  })
}
