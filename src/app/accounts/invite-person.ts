import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Role } from '../grants.ts'
import { permitOn, permitStaff } from '../permissions.ts'
import type { Account, Actor, AgencyId, Id, Person, Store } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { loginFrom, personNameFrom } from './account-facts.ts'
import { newLink } from './links.ts'
import type { AccountPorts } from './ports.ts'

export interface Invitation {
  /** Null: one's own. */
  readonly agencyId?: AgencyId | null
  /** Somebody of the agency who is entered already, or the name of somebody new. */
  readonly person: { readonly id: Id } | { readonly name: string; readonly sectionId: Id | null }
  /** As typed. */
  readonly login: string
  readonly roles: readonly Role[]
}

export interface Invited {
  readonly account: Account
  /** Of the link by which the person chooses a password. It is told once. */
  readonly secret: string
}

/** Makes an account for somebody of an agency in reach. `not-allowed`, `name-required`, `login-invalid`, `login-taken`, `roles-required`, `person-has-account`. */
export async function invitePerson(
  ports: AccountPorts,
  actor: Actor,
  { agencyId: wanted = null, person: whom, login: typed, roles }: Invitation,
): Promise<Result<Invited, Failure>> {
  const staff = permitStaff(actor, 'invite-person')
  if (!staff.ok) return staff
  const agencyId = wanted ?? staff.value.agencyId
  const login = loginFrom(typed)
  if (!login.ok) return login
  if (roles.length === 0) return err(failure('roles-required'))
  return transact(ports.storage, async (store) => {
    const reached = await permitOn(store, actor, 'invite-person', { agencyId })
    if (!reached.ok) return reached
    const person = await personOf(ports, store, agencyId, whom)
    if (!person.ok) return person
    if ((await store.accounts.byLogin(login.value)) !== null) return err(failure('login-taken', { login: login.value }))
    const account = newAccount(ports, person.value, login.value, roles)
    await store.accounts.add(account)
    const detail = { login: login.value, name: person.value.name, roles: roles.join(' ') }
    await recordAct(ports, store, actor, { agencyId, action: 'account.invited', objectId: account.id, detail })
    return ok({ account, secret: await newLink(ports, store, 'invitation', account.id) })
  })
}

/** Whoever is entered already, without an open account; else somebody new. */
async function personOf(
  ports: AccountPorts,
  store: Store,
  agencyId: AgencyId,
  whom: Invitation['person'],
): Promise<Result<Person, Failure>> {
  if ('id' in whom) {
    const known = await store.persons.byId(agencyId, whom.id)
    if (known === null) return err(failure('not-found'))
    const accounts = await store.accounts.ofAgency(agencyId)
    const hasOne = accounts.some(({ personId, state }) => personId === known.id && state !== 'closed')
    return hasOne ? err(failure('person-has-account', { name: known.name })) : ok(known)
  }
  const name = personNameFrom(whom.name)
  if (!name.ok) return name
  const inSection = whom.sectionId === null || (await store.sections.byId(agencyId, whom.sectionId)) !== null
  if (!inSection) return err(failure('not-found'))
  const person = newPerson(ports, agencyId, name.value, whom.sectionId)
  await store.persons.add(person)
  return ok(person)
}

export const newPerson = (
  { ids }: Pick<AccountPorts, 'ids'>,
  agencyId: AgencyId,
  name: string,
  sectionId: Id | null,
): Person => ({
  ...{ agencyId, id: ids.next(), name, sectionId, post: '', groupPlace: null, inOffice: false },
  ...{ headsSection: false, contact: null, leftOn: null, version: 1 },
})

export const newAccount = (
  { ids, clock }: Pick<AccountPorts, 'ids' | 'clock'>,
  { agencyId, id: personId }: Pick<Person, 'agencyId' | 'id'>,
  login: string,
  roles: readonly Role[],
): Account => ({
  ...{ id: ids.next(), agencyId, personId, login, roles, state: 'invited', passwordHash: null, passwordAt: null },
  ...{ factorSecret: null, factorStep: null, createdAt: clock.now(), version: 1 },
})
