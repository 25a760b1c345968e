import { demandsFactor } from '../account-settings.ts'
import type { Account, Actor, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { newDevice } from './device.ts'
import { type OpenedSession, openSession, type Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'

export interface SignedInNow extends OpenedSession {
  /** The cookie by which the browser is known again; null until the second factor was given. */
  readonly device: string | null
}

/** Opens a session of an account that has shown its password or its identity. It is complete where no second factor is asked for. */
export async function finishSignIn(
  ports: AccountPorts,
  store: Store,
  account: Account,
  visit: Visit,
  how: 'password' | 'link' | 'elsewhere',
): Promise<SignedInNow> {
  const settings = await store.settings.ofAgency(account.agencyId)
  const complete = account.factorSecret === null && !demandsFactor(settings, account.roles)
  const opened = await openSession(ports, store, account, visit, complete)
  const act = {
    agencyId: account.agencyId,
    action: 'account.signedIn',
    objectId: account.id,
    detail: { how, complete },
  }
  await recordAct(ports, store, await actorOf(store, account, visit.network), act)
  return { ...opened, device: complete ? newDevice(ports, account.login) : null }
}

/** Whoever holds an account, as who acts. */
export async function actorOf(store: Pick<Store, 'persons'>, account: Account, from: string | null): Promise<Actor> {
  const person = await store.persons.byId(account.agencyId, account.personId)
  return asStaff(account, person?.name ?? account.login, from)
}

export const asStaff = ({ id, agencyId, roles }: Account, name: string, from: string | null): Actor => ({
  kind: 'staff',
  accountId: id,
  ...{ name, agencyId, roles, from },
  sectionId: null,
  scopes: null,
})
