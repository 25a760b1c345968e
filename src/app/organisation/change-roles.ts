import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Role } from '../grants.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { guardAdministrators } from './administrators.ts'
import type { OrganisationPorts } from './ports.ts'
import { type OneAccount, reachAccount } from './reach-account.ts'

/** Gives an account other roles; they hold from the next request on. `roles-required`, `roles-apart`, `own-account-change`, `last-administrator`, `conflict` */
export async function changeRoles(
  ports: OrganisationPorts,
  actor: Actor,
  { roles, ...one }: OneAccount & { readonly roles: readonly Role[] },
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'change-roles')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachAccount(store, actor, 'change-roles', one)
    if (!reached.ok) return reached
    const { agencyId, id, login } = reached.value
    const fault = rolesFault(roles, login)
    if (fault) return err(fault)
    const guarded = await guardAdministrators(store, actor, reached.value, { ...reached.value, roles })
    if (!guarded.ok) return guarded
    const detail = { login, from: reached.value.roles.join(' '), to: roles.join(' ') }
    await recordAct(ports, store, actor, { agencyId, action: 'account.rolesChanged', objectId: id, detail })
    return ok(null)
  })
}

/** Whoever acts does not audit what was done. */
function rolesFault(roles: readonly Role[], name: string): Failure | null {
  if (roles.length === 0) return failure('roles-required')
  return roles.includes('auditor') && roles.length > 1 ? failure('roles-apart', { name }) : null
}
