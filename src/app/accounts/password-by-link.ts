import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Account, Actor, Store } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { actorOf, finishSignIn, type SignedInNow } from './finish-sign-in.ts'
import { accountOfLink } from './links.ts'
import type { Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'

/** What a link to choose a password by is for, and the use case that it leads to. */
export const PASSWORD_LINKS = {
  invitation: { useCase: 'accept-invitation', action: 'account.invitationAccepted' },
  'password-reset': { useCase: 'reset-password', action: 'account.passwordReset' },
} as const

export type PasswordLink = keyof typeof PASSWORD_LINKS

/** Whose password the page behind the link sets. */
export interface PasswordOffer {
  readonly agency: string
  readonly name: string
  readonly login: string
}

export async function showPasswordLink(
  ports: AccountPorts,
  actor: Actor,
  purpose: PasswordLink,
  secret: string,
): Promise<Result<PasswordOffer, Failure>> {
  const permitted = permit(actor, PASSWORD_LINKS[purpose].useCase)
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const found = await accountOfLink(ports, store, purpose, secret)
    return found.ok ? ok(await offerOf(store, found.value.account)) : found
  })
}

async function offerOf(store: Store, { agencyId, personId, login }: Account): Promise<PasswordOffer> {
  const agency = await store.agencies.byId(agencyId)
  const person = await store.persons.byId(agencyId, personId)
  return { agency: agency?.name ?? '', name: person?.name ?? '', login }
}

export interface ChosenPassword extends Visit {
  readonly secret: string
  readonly password: string
}

/** Sets the password, ends all sessions of the account, and signs in. The link works once. */
export async function setPasswordByLink(
  ports: AccountPorts,
  actor: Actor,
  purpose: PasswordLink,
  { secret, password, ...visit }: ChosenPassword,
): Promise<Result<SignedInNow, Failure>> {
  const offer = await showPasswordLink(ports, actor, purpose, secret)
  if (!offer.ok) return offer
  const { agency, name, login } = offer.value
  const fault = ports.passwords.fault(password, { login, names: [name, agency] })
  if (fault) return err(fault)
  const passwordHash = await ports.passwords.hash(password)
  const now = ports.clock.now()
  return transact(ports.storage, async (store) => {
    const found = await accountOfLink(ports, store, purpose, secret)
    if (!found.ok) return found
    const { link, account } = found.value
    if (!(await store.links.use(link.digest, now))) return err(failure('link-used'))
    const changed: Account = { ...account, state: 'active', passwordHash, passwordAt: now }
    if (!(await store.accounts.change(changed, account.version))) return err(failure('conflict'))
    await store.links.withdraw(purpose, account.id)
    await store.sessions.endAll(account.agencyId, account.id, null)
    const act = { agencyId: account.agencyId, action: PASSWORD_LINKS[purpose].action, objectId: account.id }
    await recordAct(ports, store, await actorOf(store, account, visit.network), { ...act, detail: {} })
    return ok(await finishSignIn(ports, store, changed, visit, 'link'))
  })
}
