import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Account, Actor, Session } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { newDevice } from './device.ts'
import { openPending, sealFactor, sealPending } from './factor-secret.ts'
import type { SignedInNow } from './finish-sign-in.ts'
import { accountOf, provePassword, renewSession } from './own-account.ts'
import type { AccountPorts } from './ports.ts'

/** A new secret as it is shown: to be scanned or typed into an authenticator. */
export interface FactorOffer {
  readonly secret: string
  readonly picture: string
  /** Comes back with the code that confirms it. */
  readonly pending: string
  /** The password is asked for: there is a session that could have been left open. */
  readonly asksPassword: boolean
}

/** Offers a second factor. `factor-required` when there is one that this session has not given yet. */
export async function offerFactor(
  ports: AccountPorts,
  actor: Actor,
  session: Session,
): Promise<Result<FactorOffer, Failure>> {
  const permitted = permit(actor, 'set-factor')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const account = await accountOf(store, session)
    if (mustGiveFirst(account, session)) return err(failure('factor-required'))
    const agency = await store.agencies.byId(account.agencyId)
    const secret = ports.factor.newSecret()
    const address = ports.factor.address(secret, { agency: agency?.name ?? '', login: account.login })
    const pending = sealPending(ports.sealer, session, secret)
    return ok({ secret, picture: ports.factor.picture(address), pending, asksPassword: asksPassword(account, session) })
  })
}

/** A password alone never replaces a factor. */
const mustGiveFirst = (account: Account, session: Session): boolean =>
  account.factorSecret !== null && !session.complete

/** Whoever signs in elsewhere has none; a factor of his own opens nothing without the other system. */
const asksPassword = (account: Account, session: Session): boolean => session.complete && account.passwordHash !== null

export interface FactorConfirmation {
  readonly pending: string
  readonly code: string
  readonly password: string
}

export interface FactorSet extends SignedInNow {
  /** Shown once. */
  readonly recoveryCodes: readonly string[]
}

/** Takes the offered factor when its first code is right, with new recovery codes. The session gets a new secret and is complete. */
export async function setFactor(
  ports: AccountPorts,
  actor: Actor,
  session: Session,
  { pending, code, password }: FactorConfirmation,
): Promise<Result<FactorSet, Failure>> {
  const permitted = permit(actor, 'set-factor')
  if (!permitted.ok) return permitted
  const account = await ports.storage.read((store) => accountOf(store, session))
  if (mustGiveFirst(account, session)) return err(failure('factor-required'))
  const proved = asksPassword(account, session) ? await provePassword(ports, account, password) : ok(null)
  if (!proved.ok) return proved
  const secret = openPending(ports.sealer, session, pending)
  const factorStep = secret === null ? null : ports.factor.check(secret, code, ports.clock.now(), null)
  if (secret === null || factorStep === null) return err(failure('factor-code-wrong'))
  const changed: Account = { ...account, factorSecret: sealFactor(ports.sealer, account, secret), factorStep }
  const { codes, hashes } = ports.factor.newRecoveryCodes()
  return transact(ports.storage, async (store) => {
    if (!(await store.accounts.change(changed, account.version))) return err(failure('conflict'))
    await store.recoveryCodes.replace(account.id, hashes)
    const { agencyId, id } = account
    await recordAct(ports, store, actor, { agencyId, action: 'account.factorSet', objectId: id, detail: {} })
    const opened = await renewSession(ports, store, changed, session)
    return ok({ ...opened, device: newDevice(ports, account.login), recoveryCodes: codes })
  })
}
