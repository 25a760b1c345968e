import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Id, Outgoing, Ports } from '../ports.ts'
import { type Acting, recordAct, transact } from '../transact.ts'

const MOST_SHOWN = 200

/** What was given up, for the administrator. */
export async function listUndelivered(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<readonly Outgoing[], Failure>> {
  const staff = permitStaff(actor, 'list-undelivered')
  if (!staff.ok) return staff
  return ok(await storage.read((store) => store.outbox.dead(staff.value.agencyId, MOST_SHOWN)))
}

/** Begins the attempts anew. `not-found` when it was not given up. */
export async function sendAgain(
  ports: Pick<Ports, 'storage'> & Acting,
  actor: Actor,
  id: Id,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'send-again')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  return transact(ports.storage, async (store) => {
    const dead = await store.outbox.byId(agencyId, id)
    if (dead?.state !== 'dead') return err(failure('not-found'))
    await store.outbox.settle({ ...dead, state: 'waiting', attempts: 0, nextAt: ports.clock.now() })
    const detail = { channel: dead.channel }
    await recordAct(ports, store, actor, { agencyId, action: 'outbox.sentAgain', objectId: id, detail })
    return ok(null)
  })
}
