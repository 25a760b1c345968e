import type { ReminderKind } from '#core/application/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Detail } from './audit.ts'
import type { Instant } from './time.ts'

/** Something that is to leave the house, kept until it has. `target`: the account that is mailed, the webhook that is called. */
export interface Outgoing {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly channel: 'mail' | 'webhook'
  readonly targetId: Id
  /** What is sent, as JSON; no personal data. */
  readonly content: readonly Detail[]
  readonly state: 'waiting' | 'sent' | 'dead'
  readonly attempts: number
  readonly nextAt: Instant
  /** Why the last attempt failed: a word for the administrator. */
  readonly fault: string | null
  readonly createdAt: Instant
}

/** An address of another system that is called when something is told. */
export interface Webhook {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly url: string
  /** Signs what is sent; sealed. */
  readonly secret: Uint8Array
  readonly kinds: readonly ReminderKind[]
  readonly createdAt: Instant
  readonly createdBy: Id
}

export interface OutboxStore {
  readonly outbox: {
    readonly add: (outgoing: Outgoing) => Promise<void>
    /** Takes what is due for one attempt: nobody else gets it before `until`. */
    readonly take: (agencyId: AgencyId, now: Instant, until: Instant, limit: number) => Promise<readonly Outgoing[]>
    /** How an attempt ended. */
    readonly settle: (
      outgoing: Pick<Outgoing, 'agencyId' | 'id' | 'state' | 'nextAt' | 'fault'> & { readonly attempts: number },
    ) => Promise<void>
    /** What was given up, the newest first. */
    readonly dead: (agencyId: AgencyId, limit: number) => Promise<readonly Outgoing[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Outgoing | null>
    /** Takes away what was sent, or given up, before. */
    readonly sweep: (agencyId: AgencyId, before: Instant) => Promise<void>
  }
  readonly webhooks: {
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly Webhook[]>
    readonly byId: (agencyId: AgencyId, id: Id) => Promise<Webhook | null>
    readonly add: (webhook: Webhook) => Promise<void>
    /** False when there is none, any more. */
    readonly remove: (agencyId: AgencyId, id: Id) => Promise<boolean>
  }
}
