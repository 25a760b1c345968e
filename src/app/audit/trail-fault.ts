import type { LocalDate } from '#core/shared/index'

export const FAULT_KINDS = [
  /** Events that must have stood there are gone, or stand under another number or another agency. */
  'missing',
  /** A fact of an event, or its hash. */
  'changed',
  /** What the object was or became; the event itself is as it was. */
  'content-changed',
  /** It does not go on from the event before it. */
  'unlinked',
  /** It cannot even be read as an event. */
  'unreadable',
  /** Events at the end are gone: the head or an anchor tells of them. */
  'shortened',
  /** The head is not the last event. */
  'head-differs',
  /** An anchor is not what the chain says of that day. */
  'anchor-differs',
  /** The chain tells of an anchor that is gone. */
  'anchor-missing',
  /** The printed anchor is not what the chain says. */
  'paper-differs',
  /** An agency that was entered has no trail at all. */
  'no-chain',
] as const

/** What is wrong with the trail of one agency, and where. */
export interface TrailFault {
  readonly kind: (typeof FAULT_KINDS)[number]
  /** The number in the chain at which it begins … */
  readonly seq: number
  /** … and ends: the same one but for a run of events. */
  readonly through: number
  /** Of an anchor. */
  readonly day: LocalDate | null
}

export const faultAt = (
  kind: TrailFault['kind'],
  seq: number,
  { through = seq, day = null }: { readonly through?: number; readonly day?: LocalDate | null } = {},
): TrailFault => ({ kind, seq, through, day })
