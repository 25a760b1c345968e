import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { enterAgency } from '../enter-agency.ts'
import { agencyNameFrom } from '../naming.ts'
import { permit } from '../permissions.ts'
import type { Role } from '../policy.ts'
import { type Account, type Actor, type Agency, type Instant, type OneTimeLink, type Store, SYSTEM } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { LIMITS, later } from './limits.ts'
import { type OpenedSession, openSession, type Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'
import { asStaff, loginOf } from './sign-in.ts'

/** Enough to begin alone: people and settings, the office's work, and the agencies under this one. */
const FIRST_ROLES: readonly Role[] = ['administrator', 'officer', 'supervisor']

/** The secret of a new link for the first administrator; null when there is one already. A link that was printed before ends. */
export async function offerFirstAdministrator({
  storage,
  clock,
  digest,
  newSecret,
}: AccountPorts): Promise<string | null> {
  return storage.write(async (store) => {
    if (await store.accounts.hasAdministrator()) return null
    await store.links.withdraw('first-administrator', null)
    const secret = newSecret()
    const expiresAt = later(clock.now(), LIMITS.firstAdministratorMs)
    await store.links.add({
      ...{ digest: digest(secret), purpose: 'first-administrator', accountId: null, expiresAt, usedAt: null },
    })
    return secret
  })
}

/** What the page behind the link has to ask. */
export interface Offer {
  /** Null: the agency's name is asked for too. */
  readonly agency: Agency | null
}

export async function showFirstAdministrator(
  ports: AccountPorts,
  actor: Actor,
  secret: string,
): Promise<Result<Offer, Failure>> {
  const permitted = permit(actor, 'become-first-administrator')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const link = await usable(ports, store, secret)
    return link.ok ? ok({ agency: await store.agencies.home() }) : link
  })
}

export interface FirstAdministrator extends Visit {
  readonly secret: string
  /** As typed; used when the installation has no agency yet. */
  readonly agencyName: string
  readonly name: string
  readonly login: string
  readonly password: string
}

/** Makes the account, and the agency where there is none, and signs in. The link works once. */
export async function becomeFirstAdministrator(
  ports: AccountPorts,
  actor: Actor,
  typed: FirstAdministrator,
): Promise<Result<OpenedSession, Failure>> {
  const offer = await showFirstAdministrator(ports, actor, typed.secret)
  if (!offer.ok) return offer
  const [name, login] = [typed.name.trim(), loginOf(typed.login)]
  if (name === '' || name.length > 50) return err(failure('name-required'))
  if (!/^[\p{L}\p{N}._@-]{2,64}$/u.test(login)) return err(failure('login-invalid'))
  const agencyName = offer.value.agency ? ok(offer.value.agency.name) : agencyNameFrom(typed.agencyName)
  if (!agencyName.ok) return agencyName
  const fault = ports.passwords.fault(typed.password, { login, names: [name, agencyName.value] })
  if (fault) return err(fault)
  const passwordHash = await ports.passwords.hash(typed.password)
  return transact(ports.storage, async (store) => {
    const link = await usable(ports, store, typed.secret)
    if (!link.ok) return link
    if (!(await store.links.use(link.value.digest, ports.clock.now()))) return err(failure('link-used'))
    const agency = await enterAgency(ports, store, SYSTEM, { name: agencyName.value, demonstration: false })
    const account = await addAccount(ports, store, agency, { name, login, passwordHash })
    return ok(await openSession(ports, store, account, typed, true))
  })
}

/** The link while it may be used: `link-invalid`, `link-used`. */
async function usable(
  { clock, digest }: AccountPorts,
  store: Store,
  secret: string,
): Promise<Result<OneTimeLink, Failure>> {
  const link = await store.links.byDigest(digest(secret))
  if (link?.purpose !== 'first-administrator' || link.expiresAt < clock.now()) return err(failure('link-invalid'))
  return link.usedAt === null ? ok(link) : err(failure('link-used'))
}

interface NewAccount {
  readonly name: string
  readonly login: string
  readonly passwordHash: string
}

async function addAccount(
  ports: AccountPorts,
  store: Store,
  { id: agencyId }: Agency,
  { name, login, passwordHash }: NewAccount,
): Promise<Account> {
  const now: Instant = ports.clock.now()
  const personId = ports.ids.next()
  await store.persons.add({
    ...{ agencyId, id: personId, name, sectionId: null, post: '', groupPlace: null, inOffice: true },
    ...{ contact: null, leftOn: null, version: 1 },
  })
  const account: Account = {
    ...{ id: ports.ids.next(), agencyId, personId, login, roles: FIRST_ROLES, state: 'active', passwordHash },
    ...{ factorSecret: null, factorStep: null, createdAt: now, passwordAt: now, version: 1 },
  }
  await store.accounts.add(account)
  const act = {
    agencyId,
    action: 'account.added',
    objectId: account.id,
    detail: { login, roles: FIRST_ROLES.join(' ') },
  }
  await recordAct(ports, store, asStaff(account, name, null), act)
  return account
}
