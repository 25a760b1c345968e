import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { enterAgency } from '../enter-agency.ts'
import { agencyNameFrom } from '../naming.ts'
import { permit } from '../permissions.ts'
import type { Role } from '../policy.ts'
import { type Account, type Actor, type Agency, type Store, SYSTEM } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { loginFrom, personNameFrom } from './account-facts.ts'
import { asStaff } from './finish-sign-in.ts'
import { newAccount, newPerson } from './invite-person.ts'
import { newLink, usableLink } from './links.ts'
import { type OpenedSession, openSession, type Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'

/** Enough to begin alone: people and settings, the office's work, and the agencies under this one. */
const FIRST_ROLES: readonly Role[] = ['administrator', 'officer', 'supervisor']

/** The secret of a new link for the first administrator; null when there is one already. A link that was printed before ends. */
export function offerFirstAdministrator(ports: AccountPorts): Promise<string | null> {
  return ports.storage.write(async (store) =>
    (await store.accounts.hasAdministrator()) ? null : newLink(ports, store, 'first-administrator', null),
  )
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
    const link = await usableLink(ports, store, 'first-administrator', secret)
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
  const [name, login] = [personNameFrom(typed.name), loginFrom(typed.login)]
  if (!name.ok) return name
  if (!login.ok) return login
  const agencyName = offer.value.agency ? ok(offer.value.agency.name) : agencyNameFrom(typed.agencyName)
  if (!agencyName.ok) return agencyName
  const fault = ports.passwords.fault(typed.password, { login: login.value, names: [name.value, agencyName.value] })
  if (fault) return err(fault)
  const passwordHash = await ports.passwords.hash(typed.password)
  return transact(ports.storage, async (store) => {
    const link = await usableLink(ports, store, 'first-administrator', typed.secret)
    if (!link.ok) return link
    if (!(await store.links.use(link.value.digest, ports.clock.now()))) return err(failure('link-used'))
    const agency = await enterAgency(ports, store, SYSTEM, { name: agencyName.value, demonstration: false })
    const account = await addAccount(ports, store, agency, { name: name.value, login: login.value, passwordHash })
    return ok(await openSession(ports, store, account, typed, true))
  })
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
  const person = { ...newPerson(ports, agencyId, name, null), inOffice: true }
  await store.persons.add(person)
  const account: Account = {
    ...newAccount(ports, person, login, FIRST_ROLES),
    ...{ state: 'active', passwordHash, passwordAt: ports.clock.now() },
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
