import type { LocalDate } from '#core/shared/index'
import type { AgencyId, Id } from '../actors.ts'
import type { Instant } from './time.ts'

/** Facts for a reader of the trail; no personal data. */
export type Detail = Readonly<Record<string, string | number | boolean | null>>

/** One act, as it was done. */
export interface AuditEvent {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly at: Instant
  readonly actor: 'public' | 'staff' | 'system'
  /** The account, for staff. */
  readonly actorId: Id | null
  /** The name that the person had then: the trail is read long after people left. */
  readonly actorName: string | null
  /** The network address, where one is known and the law lets us keep it. */
  readonly from: string | null
  /** `report.published`, `case.registered`, … : what happened, in the past tense. */
  readonly action: string
  readonly objectId: string
  readonly detail: Detail
  /** What the object was and became, as JSON, sealed, since it may hold personal data. */
  readonly before: Uint8Array | null
  readonly after: Uint8Array | null
}

/** Its place in the chain of its agency: 1, 2, 3 … without gaps. Hashes are SHA-256 in small hexadecimal digits. */
export interface ChainedEvent extends AuditEvent {
  readonly seq: number
  readonly beforeHash: string | null
  readonly afterHash: string | null
  /** Of the event before it; of the first one 64 zeros. */
  readonly previousHash: string
  readonly hash: string
}

export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/** The head of a chain as it stood on a day, to be printed or mailed: what is older cannot be rewritten without notice. */
export interface Anchor extends ChainHead {
  readonly agencyId: AgencyId
  readonly day: LocalDate
  readonly at: Instant
}

export interface AuditStore {
  /** The end of an agency's chain, held until the transaction ends: events of one agency come one after the other. */
  readonly holdHead: (agencyId: AgencyId) => Promise<ChainHead>
  /** Writes the event and moves the head to it. */
  readonly add: (event: ChainedEvent) => Promise<void>
  readonly head: (agencyId: AgencyId) => Promise<ChainHead>
  readonly latest: (agencyId: AgencyId, limit: number) => Promise<readonly ChainedEvent[]>
  /** All that was done to one object, oldest first. */
  readonly ofObject: (agencyId: AgencyId, objectId: string) => Promise<readonly ChainedEvent[]>
  /** The chain in order, `limit` events from the one after `seq`. */
  readonly after: (agencyId: AgencyId, seq: number, limit: number) => Promise<readonly ChainedEvent[]>
  /** Every agency of which a chain, its head or an anchor tells, whether it is entered or not. */
  readonly agencies: () => Promise<readonly AgencyId[]>
  /** In the order of their days. */
  readonly anchors: (agencyId: AgencyId) => Promise<readonly Anchor[]>
  readonly latestAnchor: (agencyId: AgencyId) => Promise<Anchor | null>
  /** A day that has an anchor keeps it. */
  readonly addAnchor: (anchor: Anchor) => Promise<void>
}
