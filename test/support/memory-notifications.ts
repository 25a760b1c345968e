import type { JobStore, NotificationStore, OutboxStore, TokenStore } from '#app/ports'

type Absent = NotificationStore & OutboxStore & JobStore & TokenStore

/** Notifications, what leaves the house, jobs and tokens live in a real database only (`testStorage`). */
export const noNotifications = (): Absent => ({
  notifications: absent('notifications'),
  reminders: absent('reminders'),
  notificationChoices: absent('notificationChoices'),
  outbox: absent('outbox'),
  webhooks: absent('webhooks'),
  jobs: absent('jobs'),
  tokens: absent('tokens'),
  keptAnswers: absent('keptAnswers'),
})

function absent<Name extends keyof Absent>(name: Name): Absent[Name] {
  return new Proxy({} as Absent[Name], {
    get: (_, asked) => {
      throw new Error(`${name}.${String(asked)}: use testStorage() for it`)
    },
  })
}
