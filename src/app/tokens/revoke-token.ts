import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Id } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import type { TokenPorts } from './create-token.ts'

/** From the next request on it opens nothing. `not-found` */
export async function revokeToken(ports: TokenPorts, actor: Actor, id: Id): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'revoke-token')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  return transact(ports.storage, async (store) => {
    const token = (await store.tokens.ofAgency(agencyId)).find((one) => one.id === id)
    if (!token || !(await store.tokens.revoke(agencyId, id, ports.clock.now()))) return err(failure('not-found'))
    const detail = { name: token.name }
    await recordAct(ports, store, actor, { agencyId, action: 'token.revoked', objectId: id, detail })
    return ok(null)
  })
}
