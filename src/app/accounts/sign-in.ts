import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Account, Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import { loginOf } from './account-facts.ts'
import { triedBySignIn } from './device.ts'
import { finishSignIn, type SignedInNow } from './finish-sign-in.ts'
import type { Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'
import { clearAttempt, countAttempt } from './throttle.ts'

export interface SignIn extends Visit {
  /** As typed. */
  readonly login: string
  readonly password: string
  /** The device cookie of the browser, where it has one. */
  readonly deviceCookie: string | null
}

/**
 * Opens a session. One answer for a wrong name, a wrong password and a blocked account, after the same work: `sign-in-failed`. Whoever
 * tries too often waits: `too-many-attempts`.
 */
export async function signIn(
  ports: AccountPorts,
  actor: Actor,
  { login: typed, password, deviceCookie, ...visit }: SignIn,
): Promise<Result<SignedInNow, Failure>> {
  const permitted = permit(actor, 'sign-in')
  if (!permitted.ok) return permitted
  const { storage, passwords, clock } = ports
  const login = loginOf(typed.slice(0, LONGEST_TYPED))
  const tried = triedBySignIn(ports, login, deviceCookie, visit.network)
  const counted = await countAttempt(ports, tried)
  if (!counted.ok) return counted
  const account = await storage.read((store) => store.accounts.byLogin(login))
  const matches = await passwords.verify(account?.passwordHash ?? null, password)
  if (account === null || account.state !== 'active' || !matches) return err(failure('sign-in-failed'))
  await renewHash(ports, account, password)
  return transact(storage, async (store) => {
    await clearAttempt(store, clock.now(), tried)
    return ok(await finishSignIn(ports, store, account, visit, 'password'))
  })
}

/** No name is longer; the rest is not looked at. */
const LONGEST_TYPED = 200

/** A hash of weaker days is replaced while the password is at hand. */
async function renewHash({ storage, passwords }: AccountPorts, account: Account, password: string): Promise<void> {
  if (account.passwordHash === null || !passwords.needsRehash(account.passwordHash)) return
  const passwordHash = await passwords.hash(password)
  await storage.write((store) => store.accounts.change({ ...account, passwordHash }, account.version))
}
