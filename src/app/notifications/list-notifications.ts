import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Id, Notification, Ports } from '../ports.ts'

export interface NotificationPage {
  readonly notifications: readonly Notification[]
  /** Behind which the next page begins; null = there is no more. */
  readonly next: Id | null
  /** Of all, not of this page. */
  readonly unread: number
}

/** What one was told oneself, the newest first. */
export async function listNotifications(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  { before, limit }: { readonly before: Id | null; readonly limit: number },
): Promise<Result<NotificationPage, Failure>> {
  const staff = permitStaff(actor, 'list-notifications')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  return storage.read(async (store) => {
    const found = await store.notifications.ofAccount(agencyId, accountId, { before, limit: limit + 1 })
    const notifications = found.slice(0, limit)
    const next = found.length > limit ? (notifications.at(-1)?.id ?? null) : null
    return ok({ notifications, next, unread: await store.notifications.unread(agencyId, accountId) })
  })
}
