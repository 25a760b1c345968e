import type { FastifyInstance } from 'fastify'
import { chooseNotifications, showChoice } from '#app/notifications/choices'
import { listNotifications } from '#app/notifications/list-notifications'
import { readNotifications } from '#app/notifications/read-notifications'
import type { Id, Notification } from '#app/ports'
import * as api from '#contract/api/notifications/index'
import { tellReminder } from '#core/application/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'

/** What one is told oneself, and where. */
export function layNotifications(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.listNotifications, 'list-notifications', async ({ actor, query }) => {
    const before = (query.before ?? null) as Id | null
    const page = await listNotifications(ports, actor, { before, limit: query.limit })
    if (!page.ok) return page
    const { notifications, next, unread } = page.value
    return ok({ notifications: notifications.map(notificationToJson), next, unread })
  })
  serveEndpoint(scope, api.readNotifications, 'read-notifications', async ({ actor, body }) => {
    const read = await readNotifications(ports, actor, { id: body.id as Id, andOlder: body.andOlder })
    return read.ok ? ok({}) : read
  })
  serveEndpoint(scope, api.showNotificationChoice, 'choose-notifications', async ({ actor }) => {
    const shown = await showChoice(ports, actor)
    if (!shown.ok) return shown
    return ok({ ...shown.value, mailed: [...shown.value.mailed], mailIsSetUp: ports.mailer !== null })
  })
  serveEndpoint(scope, api.chooseNotifications, 'choose-notifications', async ({ actor, body }) => {
    const chosen = await chooseNotifications(ports, actor, body)
    return chosen.ok ? ok({}) : chosen
  })
}

const notificationToJson = (notification: Notification) => {
  const { id, caseId, number, kind, due, left, at, readAt } = notification
  return { id, caseId, number, kind, said: tellReminder(number, notification), due, left, at, readAt }
}
