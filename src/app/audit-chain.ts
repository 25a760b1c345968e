import type { AuditEvent, ChainedEvent, ChainHead } from './ports/audit.ts'

/** SHA-256 in small hexadecimal digits; of a text its UTF-8. */
export type Digest = (content: Uint8Array | string) => string

export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: '0'.repeat(64) }

/**
 * The event as the next one of its chain. What the object was and became is bound by its own hash, so that sealed personal data can be
 * erased when its time is over and the chain still holds.
 */
export function chained(event: AuditEvent, previous: ChainHead, digest: Digest): ChainedEvent {
  const link = {
    ...event,
    seq: previous.seq + 1,
    beforeHash: event.before && digest(event.before),
    afterHash: event.after && digest(event.after),
    previousHash: previous.hash,
  }
  return { ...link, hash: digest(chainText(link)) }
}

type Linked = Omit<ChainedEvent, 'hash'>

/** What the hash is made of: each fact in its place, the detail in the order of its names, whatever order a database gives back. */
function chainText(event: Linked): string {
  const { agencyId, seq, id, at, actor, actorId, actorName, from, action, objectId } = event
  const detail = Object.entries(event.detail).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { previousHash, beforeHash, afterHash } = event
  const facts = [agencyId, seq, id, at, actor, actorId, actorName, from, action, objectId, detail]
  return JSON.stringify([...facts, beforeHash, afterHash, previousHash])
}

/** What is wrong at a place of a chain. */
export type ChainFault =
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'changed' | 'content-changed' | 'unlinked'; readonly seq: number; readonly id: string }

/** The first fault of a stretch that begins after `previous`, null when it holds. */
export function chainFault(events: readonly ChainedEvent[], previous: ChainHead, digest: Digest): ChainFault | null {
  let last = previous
  for (const event of events) {
    const { seq, id, hash } = event
    if (seq > last.seq + 1) return { kind: 'missing', seq: last.seq + 1 }
    if (seq <= last.seq || event.previousHash !== last.hash) return { kind: 'unlinked', seq, id }
    if (digest(chainText(event)) !== hash) return { kind: 'changed', seq, id }
    if (isForeign(event.before, event.beforeHash, digest) || isForeign(event.after, event.afterHash, digest))
      return { kind: 'content-changed', seq, id }
    last = { seq, hash }
  }
  return null
}

/** Erased content is no fault: that it was erased stands in the trail itself. */
const isForeign = (content: Uint8Array | null, hash: string | null, digest: Digest): boolean =>
  content !== null && digest(content) !== hash
