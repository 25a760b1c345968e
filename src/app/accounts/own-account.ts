import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Account, Session, Store } from '../ports.ts'
import { triedByPassword } from './device.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import type { AccountPorts } from './ports.ts'
import { clearAttempt, countAttempt } from './throttle.ts'

/** The account of a session. It was there a moment ago, when the request was let in. */
export async function accountOf(store: Pick<Store, 'accounts'>, { accountId }: Session): Promise<Account> {
  const account = await store.accounts.byId(accountId)
  if (account === null) throw new Error(`session of an account that is not there: ${accountId}`)
  return account
}

/** Whether who sits at a session knows its password: asked again before a password or a factor changes. `password-wrong` */
export async function provePassword(
  ports: AccountPorts,
  account: Account,
  password: string,
): Promise<Result<null, Failure>> {
  const tried = triedByPassword(ports, account.login)
  const counted = await countAttempt(ports, tried)
  if (!counted.ok) return counted
  if (!(await ports.passwords.verify(account.passwordHash, password))) return err(failure('password-wrong'))
  await ports.storage.write((store) => clearAttempt(store, ports.clock.now(), tried))
  return ok(null)
}

/** A complete session with a new secret in place of another one: whoever saw the old cookie has nothing. */
export async function renewSession(
  ports: AccountPorts,
  store: Store,
  account: Account,
  { id, agencyId, network, device }: Session,
): Promise<OpenedSession> {
  await store.sessions.end(agencyId, id)
  return openSession(ports, store, account, { network, device }, true)
}
