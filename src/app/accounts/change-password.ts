import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Session } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { OpenedSession } from './open-session.ts'
import { accountOf, provePassword, renewSession } from './own-account.ts'
import type { AccountPorts } from './ports.ts'

export interface PasswordChange {
  readonly old: string
  readonly password: string
}

/** A new password for who knows the old one. All other sessions end, and this one gets a new secret. */
export async function changePassword(
  ports: AccountPorts,
  actor: Actor,
  session: Session,
  { old, password }: PasswordChange,
): Promise<Result<OpenedSession, Failure>> {
  const staff = permitStaff(actor, 'change-password')
  if (!staff.ok) return staff
  const account = await ports.storage.read((store) => accountOf(store, session))
  const proved = await provePassword(ports, account, old)
  if (!proved.ok) return proved
  const agency = await ports.storage.read((store) => store.agencies.byId(account.agencyId))
  const names = [staff.value.name, agency?.name ?? '']
  const fault = ports.passwords.fault(password, { login: account.login, names })
  if (fault) return err(fault)
  const changed = {
    ...account,
    passwordHash: await ports.passwords.hash(password),
    passwordAt: ports.clock.now(),
  }
  return transact(ports.storage, async (store) => {
    if (!(await store.accounts.change(changed, account.version))) return err(failure('conflict'))
    await store.links.withdraw('password-reset', account.id)
    await store.sessions.endAll(account.agencyId, account.id, null)
    const { agencyId, id } = account
    await recordAct(ports, store, actor, { agencyId, action: 'account.passwordChanged', objectId: id, detail: {} })
    return ok(await renewSession(ports, store, changed, session))
  })
}
