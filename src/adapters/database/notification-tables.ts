import type { ColumnType } from 'kysely'
import type { AgencyId, ApiToken, Detail, Id, Instant, Notification, Outgoing, Webhook } from '#app/ports'
import type { LocalDate } from '#core/shared/index'

export interface NotificationTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly account_id: Id
  readonly case_id: Id
  readonly number: string
  readonly kind: Notification['kind']
  readonly what: Notification['what']
  readonly due: LocalDate
  readonly days_left: number
  readonly at: Instant
  readonly read_at: Instant | null
  readonly mailed_at: Instant | null
}

export interface ReminderSentTable {
  readonly agency_id: AgencyId
  readonly case_id: Id
  readonly key: string
  readonly at: Instant
}

export interface NotificationChoiceTable {
  readonly agency_id: AgencyId
  readonly account_id: Id
  readonly mailed: readonly Notification['kind'][]
  readonly address: Buffer | null
  readonly version: number
}

export interface OutboxTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly channel: Outgoing['channel']
  readonly target_id: Id
  readonly content: ColumnType<readonly Detail[], string, string>
  readonly state: Outgoing['state']
  readonly attempts: number
  readonly next_at: Instant
  readonly fault: string | null
  readonly created_at: Instant
}

export interface WebhookTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly url: string
  readonly secret: Buffer
  readonly kinds: Webhook['kinds']
  readonly created_at: Instant
  readonly created_by: Id
}

export interface JobTable {
  readonly name: string
  readonly done: Instant | null
  readonly held_until: Instant
  readonly failures: number
  readonly fault: string | null
}

export interface ApiTokenTable {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly name: string
  readonly digest: string
  readonly roles: ApiToken['roles']
  readonly scopes: readonly string[]
  readonly created_by: Id
  readonly created_at: Instant
  readonly expires_at: Instant
  readonly last_used_at: Instant | null
  readonly revoked_at: Instant | null
}

export interface KeptAnswerTable {
  readonly agency_id: AgencyId
  readonly actor_id: Id
  readonly key: string
  readonly digest: string
  readonly answer: Buffer | null
  readonly at: Instant
}

export interface NotificationTables {
  readonly notification: NotificationTable
  readonly reminder_sent: ReminderSentTable
  readonly notification_choice: NotificationChoiceTable
  readonly outbox: OutboxTable
  readonly webhook: WebhookTable
  readonly job: JobTable
  readonly api_token: ApiTokenTable
  readonly kept_answer: KeptAnswerTable
}
