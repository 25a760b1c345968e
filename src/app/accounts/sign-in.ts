import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Account, Actor } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { type OpenedSession, openSession, type Visit } from './open-session.ts'
import type { AccountPorts } from './ports.ts'

export interface SignIn extends Visit {
  /** As typed. */
  readonly login: string
  readonly password: string
}

/** The form in which names to sign in with are stored and compared. */
export const loginOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** Opens a session. One answer for a wrong name, a wrong password and a blocked account: `sign-in-failed`. */
export async function signIn(
  ports: AccountPorts,
  actor: Actor,
  { login, password, ...visit }: SignIn,
): Promise<Result<OpenedSession, Failure>> {
  const permitted = permit(actor, 'sign-in')
  if (!permitted.ok) return permitted
  const { storage, passwords } = ports
  const account = await storage.read((store) => store.accounts.byLogin(loginOf(login)))
  const matches = await passwords.verify(account?.passwordHash ?? null, password)
  if (account === null || account.state !== 'active' || !matches) return err(failure('sign-in-failed'))
  await renewHash(ports, account, password)
  return transact(storage, async (store) => {
    const opened = await openSession(ports, store, account, visit, true)
    const person = await store.persons.byId(account.agencyId, account.personId)
    await recordAct(ports, store, asStaff(account, person?.name ?? account.login, visit.network), {
      agencyId: account.agencyId,
      action: 'account.signedIn',
      objectId: account.id,
      detail: {},
    })
    return ok(opened)
  })
}

/** A hash of weaker days is replaced while the password is at hand. */
async function renewHash({ storage, passwords }: AccountPorts, account: Account, password: string): Promise<void> {
  if (account.passwordHash === null || !passwords.needsRehash(account.passwordHash)) return
  const passwordHash = await passwords.hash(password)
  await storage.write((store) => store.accounts.change({ ...account, passwordHash }, account.version))
}

export const asStaff = ({ id, agencyId, roles }: Account, name: string, from: string | null): Actor => ({
  kind: 'staff',
  accountId: id,
  ...{ name, agencyId, roles, from },
  sectionId: null,
  scopes: null,
})
