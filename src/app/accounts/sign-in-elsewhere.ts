import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { passed } from '../moments.ts'
import { permit } from '../permissions.ts'
import type { Account, Actor, Store } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { loginOf } from './account-facts.ts'
import { actorOf, finishSignIn, type SignedInNow } from './finish-sign-in.ts'
import type { Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'
import { openText, sealText } from './sealed-text.ts'
import type { VouchedFor } from './single-sign-on.ts'

/** Long enough for a password, a telephone and a forgotten one. */
const LONGEST_WAY_MS = 10 * 60_000
const SCOPE = { agencyId: '', purpose: 'sign-in.elsewhere' }

/** What the browser keeps while it is away, sealed. */
interface OnTheWay {
  readonly kept: string
  readonly next: string
  readonly at: string
}

export interface Leaving {
  /** The address that the other system sends people back to. */
  readonly back: string
  readonly next: string
}

/** Where to send the browser, and the cookie by which it is known when it comes back. */
export async function leaveForElsewhere(
  { elsewhere, sealer, clock }: AccountPorts,
  actor: Actor,
  { back, next }: Leaving,
): Promise<Result<{ readonly address: string; readonly cookie: string }, Failure>> {
  const permitted = permit(actor, 'sign-in-elsewhere')
  if (!permitted.ok) return permitted
  if (elsewhere === null) return err(failure('not-found'))
  const sent = await elsewhere.begin(back)
  if (!sent.ok) return sent
  const way: OnTheWay = { kept: sent.value.kept, next, at: clock.now() }
  return ok({ address: sent.value.address, cookie: sealText(sealer, SCOPE, JSON.stringify(way)) })
}

export interface ComingBack extends Visit {
  /** The whole address that the browser came back to. */
  readonly address: string
  readonly cookie: string | null
}

/** Signs in whom the other system vouches for: an account that an administrator made. None is made here. */
export async function comeBackFromElsewhere(
  ports: AccountPorts,
  actor: Actor,
  { address, cookie, ...visit }: ComingBack,
): Promise<Result<SignedInNow & { readonly next: string }, Failure>> {
  const permitted = permit(actor, 'sign-in-elsewhere')
  if (!permitted.ok) return permitted
  const way = wayOf(ports, cookie)
  if (ports.elsewhere === null || way === null) return err(failure('elsewhere-failed'))
  const vouched = await ports.elsewhere.finish(address, way.kept)
  if (!vouched.ok) return vouched
  return transact(ports.storage, async (store) => {
    const account = await accountFor(ports, store, vouched.value, visit)
    if (account === null) return err(failure('elsewhere-unknown'))
    return ok({ ...(await finishSignIn(ports, store, account, visit, 'elsewhere')), next: way.next })
  })
}

function wayOf({ sealer, clock }: AccountPorts, cookie: string | null): OnTheWay | null {
  const text = cookie === null ? null : openText(sealer, SCOPE, cookie)
  if (text === null) return null
  const way: OnTheWay = JSON.parse(text)
  return passed(way.at as ReturnType<typeof clock.now>, clock.now()) > LONGEST_WAY_MS ? null : way
}

/** The account of the identity. The first time it is the one of the name that is vouched for, unless another identity has it. */
async function accountFor(
  ports: AccountPorts,
  store: Store,
  { identity, login }: VouchedFor,
  visit: Visit,
): Promise<Account | null> {
  const linked = await store.identities.accountOf(identity)
  if (linked !== null) return openAccount(store, await store.accounts.byId(linked))
  const named = login && (await store.accounts.byLogin(loginOf(login)))
  if (!named) return null
  const others = await store.identities.ofAccount(named.id)
  const account = others.some(({ issuer }) => issuer === identity.issuer) ? null : await openAccount(store, named)
  if (account === null) return null
  await store.identities.add(identity, account.id, ports.clock.now())
  const act = { agencyId: account.agencyId, action: 'account.linkedElsewhere', objectId: account.id }
  const detail = { issuer: identity.issuer }
  await recordAct(ports, store, await actorOf(store, account, visit.network), { ...act, detail })
  return account
}

/** An account that may enter. Whoever was invited needs no password here. */
async function openAccount(store: Store, account: Account | null): Promise<Account | null> {
  if (account?.state === 'active') return account
  if (account?.state !== 'invited') return null
  const opened: Account = { ...account, state: 'active' }
  if (!(await store.accounts.change(opened, account.version))) return null
  await store.links.withdraw('invitation', account.id)
  return { ...opened, version: account.version + 1 }
}
