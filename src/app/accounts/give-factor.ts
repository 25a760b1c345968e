import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Account, Actor, Session, Store } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { newDevice, triedByCode } from './device.ts'
import { factorOf } from './factor-secret.ts'
import type { SignedInNow } from './finish-sign-in.ts'
import { accountOf, renewSession } from './own-account.ts'
import type { AccountPorts } from './ports.ts'
import { clearAttempt, countAttempt } from './throttle.ts'

export interface GivenFactor {
  /** A code of the authenticator, or a recovery code. */
  readonly code: string
  readonly deviceCookie: string | null
}

/** The second step of signing in. `factor-code-wrong`, `too-many-attempts`; the session becomes complete under a new secret. */
export async function giveFactor(
  ports: AccountPorts,
  actor: Actor,
  session: Session,
  { code, deviceCookie }: GivenFactor,
): Promise<Result<SignedInNow, Failure>> {
  const permitted = permit(actor, 'give-factor')
  if (!permitted.ok) return permitted
  const account = await ports.storage.read((store) => accountOf(store, session))
  const secret = factorOf(ports.sealer, account)
  if (!secret.ok) return secret
  if (secret.value === null) return err(failure('factor-not-set'))
  const tried = triedByCode(ports, account.login, deviceCookie)
  const counted = await countAttempt(ports, tried)
  if (!counted.ok) return counted
  const by = { account, secret: secret.value, code }
  return transact(ports.storage, async (store) => {
    const how = await accept(ports, store, by)
    if (how === null) return err(failure('factor-code-wrong'))
    await clearAttempt(store, ports.clock.now(), tried)
    const { agencyId, id } = account
    await recordAct(ports, store, actor, { agencyId, action: 'account.factorGiven', objectId: id, detail: { how } })
    const opened = await renewSession(ports, store, account, session)
    return ok({ ...opened, device: newDevice(ports, account.login) })
  })
}

interface Given {
  readonly account: Account
  readonly secret: string
  readonly code: string
}

/** By which of the two the code was right; either works once. */
async function accept(
  { factor, clock }: AccountPorts,
  store: Store,
  { account, secret, code }: Given,
): Promise<'code' | 'recovery' | null> {
  const factorStep = factor.check(secret, code, clock.now(), account.factorStep)
  if (factorStep !== null)
    return (await store.accounts.change({ ...account, factorStep }, account.version)) ? 'code' : null
  return (await store.recoveryCodes.use(account.id, factor.recoveryHash(code))) ? 'recovery' : null
}
