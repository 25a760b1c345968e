import { type Failure, ok, type Result } from '#core/shared/index'
import { later } from '../moments.ts'
import { permit } from '../permissions.ts'
import type { Actor, Ports } from '../ports.ts'

const DAY_MS = 86_400_000
/** How long it is kept that something was sent, and what somebody was told. [C] */
const KEPT_MS = { outbox: 30 * DAY_MS, notifications: 400 * DAY_MS, answers: DAY_MS }

/** Takes away what nobody needs any more of what left the house, of what people were told, and of answers kept for a repeated request. */
export async function sweepOutbox(
  { storage, clock }: Pick<Ports, 'storage' | 'clock'>,
  actor: Actor,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'sweep-outbox')
  if (!permitted.ok) return permitted
  const now = clock.now()
  for (const { id } of await storage.read((store) => store.agencies.all()))
    await storage.write(async ({ outbox, notifications, keptAnswers }) => {
      await outbox.sweep(id, later(now, -KEPT_MS.outbox))
      await notifications.sweep(id, later(now, -KEPT_MS.notifications))
      await keptAnswers.sweep(id, later(now, -KEPT_MS.answers))
    })
  return ok(null)
}
