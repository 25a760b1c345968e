import type { Reminder, ReminderKind } from '#core/application/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Instant } from './time.ts'

/** What somebody was told of a case. No personal data: it may leave the house by mail. */
export interface Notification extends Pick<Reminder, 'kind' | 'what' | 'due' | 'left'> {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly accountId: Id
  readonly caseId: Id
  /** Of the case. */
  readonly number: string
  readonly at: Instant
  readonly readAt: Instant | null
}

/** Where a person wants to be told beside the workbench, which shows everything. */
export interface NotificationChoice {
  readonly agencyId: AgencyId
  readonly accountId: Id
  /** Of what the morning's mail tells; empty = no mail. */
  readonly mailed: readonly ReminderKind[]
  /** Sealed; null = none was given, the one at work will do. */
  readonly address: Uint8Array | null
  readonly version: number
}

export interface NotificationStore {
  readonly notifications: {
    readonly add: (notification: Notification) => Promise<void>
    /** The newest first; `before` goes on behind the last one of a page. */
    readonly ofAccount: (
      agencyId: AgencyId,
      accountId: Id,
      page: { readonly before: Id | null; readonly limit: number },
    ) => Promise<readonly Notification[]>
    readonly unread: (agencyId: AgencyId, accountId: Id) => Promise<number>
    /** One, or all up to this one. */
    readonly read: (
      agencyId: AgencyId,
      accountId: Id,
      which: { readonly id: Id; readonly andOlder: boolean },
      at: Instant,
    ) => Promise<void>
    /** Not read, and in no mail yet; they count as mailed from now on. */
    readonly takeForMail: (
      agencyId: AgencyId,
      accountId: Id,
      kinds: readonly ReminderKind[],
      at: Instant,
    ) => Promise<readonly Notification[]>
    readonly sweep: (agencyId: AgencyId, before: Instant) => Promise<void>
  }
  readonly reminders: {
    /** False when it was sent before, by whichever node. */
    readonly claim: (agencyId: AgencyId, caseId: Id, key: string, at: Instant) => Promise<boolean>
    /** The keys of what was sent of these cases already, by case. */
    readonly sentOf: (agencyId: AgencyId, caseIds: readonly Id[]) => Promise<ReadonlyMap<Id, ReadonlySet<string>>>
  }
  readonly notificationChoices: {
    readonly ofAccount: (agencyId: AgencyId, accountId: Id) => Promise<NotificationChoice | null>
    /** Of everybody who wants mail, whatever their address. */
    readonly mailed: (agencyId: AgencyId) => Promise<readonly NotificationChoice[]>
    /** False when someone was faster; `seen` 0 = there was none. */
    readonly put: (choice: NotificationChoice, seen: number) => Promise<boolean>
  }
}
