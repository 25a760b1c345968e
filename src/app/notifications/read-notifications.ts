import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Id, Ports } from '../ports.ts'
import { transact } from '../transact.ts'

/** Marks one of one's own notifications as read, or all up to it. One of somebody else is left alone without a word. */
export async function readNotifications(
  { storage, clock }: Pick<Ports, 'storage' | 'clock'>,
  actor: Actor,
  which: { readonly id: Id; readonly andOlder: boolean },
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'read-notifications')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  return transact(storage, async ({ notifications }) => {
    await notifications.read(agencyId, accountId, which, clock.now())
    return ok(null)
  })
}
