import { chainFault, type Digest, EMPTY_CHAIN } from '../audit-chain.ts'
import type { AgencyId, ChainedEvent, ChainHead, Ports } from '../ports.ts'
import { type NotedAnchor, notedAnchor } from './noted-anchor.ts'
import { readPage, type TrailEnd } from './read-page.ts'
import { faultAt, type TrailFault } from './trail-fault.ts'

const PAGE = 500
/** A forged event may stand before the first one. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER
/** As many are listed; more than that say nothing new. */
const MOST_FAULTS = 100

/** What was seen on the way through one agency's chain. */
export interface Walk {
  readonly last: ChainHead
  readonly events: number
  /** Contents that are gone while their hashes stand. */
  readonly erased: number
  readonly noted: readonly NotedAnchor[]
  /** The hash of the event that was asked for. */
  readonly askedHash: string | null
  readonly faults: readonly TrailFault[]
}

const BEGIN: Walk = { last: EMPTY_CHAIN, events: 0, erased: 0, noted: [], askedHash: null, faults: [] }

export interface WalkedTrail {
  readonly walk: Walk
  /** Null: an event cannot be read, and what comes behind it was not seen. */
  readonly end: TrailEnd | null
}

/** Reads a chain from its beginning, page by page: a long trail neither fills the memory nor holds up those who work. */
export async function walkTrail(
  { storage, digest }: Pick<Ports, 'storage' | 'digest'>,
  agencyId: AgencyId,
  asked: number | null,
): Promise<WalkedTrail> {
  let walk = BEGIN
  let after = BEFORE_ALL
  for (;;) {
    const { events, end, broken } = await readPage(storage, { agencyId, after, limit: PAGE })
    walk = events.reduce((past, event) => pastEvent(past, event, asked, digest), walk)
    if (broken) return { walk: withFaults(walk, [faultAt('unreadable', walk.last.seq + 1)]), end: null }
    if (end) return { walk, end }
    after = walk.last.seq
  }
}

function pastEvent(walk: Walk, event: ChainedEvent, asked: number | null, digest: Digest): Walk {
  const { seq, hash } = event
  const noted = notedAnchor(event)
  const past: Walk = {
    ...walk,
    last: { seq, hash },
    events: walk.events + 1,
    erased: walk.erased + erasedOf(event),
    noted: noted ? [...walk.noted, noted] : walk.noted,
    askedHash: seq === asked ? hash : walk.askedHash,
  }
  return withFaults(past, [...faultsOf(event, walk.last, digest), ...noteFaults(noted, event, walk.last)])
}

const withFaults = (walk: Walk, found: readonly TrailFault[]): Walk =>
  found.length === 0 ? walk : { ...walk, faults: [...walk.faults, ...found].slice(0, MOST_FAULTS) }

/** What comes behind a gap is looked at by itself: a gap must not hide a change. */
function faultsOf(event: ChainedEvent, previous: ChainHead, digest: Digest): readonly TrailFault[] {
  const fault = chainFault([event], previous, digest)
  if (fault?.kind !== 'missing') return fault ? [faultAt(fault.kind, fault.seq)] : []
  const own = chainFault([event], { seq: event.seq - 1, hash: event.previousHash }, digest)
  const gap = faultAt('missing', fault.seq, { through: event.seq - 1 })
  return own ? [gap, faultAt(own.kind, event.seq)] : [gap]
}

/** An anchor is noted by the event right behind the one that it names. */
function noteFaults(noted: NotedAnchor | null, { seq }: ChainedEvent, previous: ChainHead): readonly TrailFault[] {
  if (noted === null || previous.seq !== seq - 1) return []
  const same = noted.seq === previous.seq && noted.hash === previous.hash
  return same ? [] : [faultAt('anchor-differs', noted.seq, { day: noted.day })]
}

const erasedOf = ({ before, beforeHash, after, afterHash }: ChainedEvent): number =>
  Number(before === null && beforeHash !== null) + Number(after === null && afterHash !== null)
