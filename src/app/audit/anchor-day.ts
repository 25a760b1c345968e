import { type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permit } from '../permissions.ts'
import type { Actor, AgencyId, Anchor, ChainHead, Ports, Store } from '../ports.ts'
import { recordAct, transact } from '../transact.ts'
import { ANCHORED, anchorDetail } from './noted-anchor.ts'

type AnchorPorts = Pick<Ports, 'storage' | 'clock' | 'ids' | 'digest'>

/**
 * Anchors the trail of each agency in which something was done since its last anchor, at most once a day; asked again on the same day
 * it does nothing. Gives the anchors made, for whoever prints or mails them.
 */
export async function anchorDay(ports: AnchorPorts, actor: Actor): Promise<Result<readonly Anchor[], Failure>> {
  const permitted = permit(actor, 'anchor-day')
  if (!permitted.ok) return permitted
  const made: Anchor[] = []
  for (const agencyId of await ports.storage.read((store) => dueAgencies(ports, store))) {
    const anchor = await transact(ports.storage, async (store) => ok(await anchorOne(ports, store, actor, agencyId)))
    if (!anchor.ok) return anchor
    if (anchor.value) made.push(anchor.value)
  }
  return ok(made)
}

/** Asked every hour, so that nothing is written where nothing is due. */
async function dueAgencies({ clock }: AnchorPorts, store: Store): Promise<readonly AgencyId[]> {
  const due: AgencyId[] = []
  for (const { id } of await store.agencies.all())
    if (isDue(await store.audit.head(id), await store.audit.latestAnchor(id), clock.today())) due.push(id)
  return due
}

/** The event that noted the last anchor is nothing that was done. */
const isDue = ({ seq }: ChainHead, latest: Anchor | null, today: LocalDate): boolean =>
  latest === null ? seq > 0 : latest.day < today && seq > latest.seq + 1

/** The head is held first: of two nodes that come at the same time the second one finds the anchor. */
async function anchorOne(ports: AnchorPorts, store: Store, actor: Actor, agencyId: AgencyId): Promise<Anchor | null> {
  const head = await store.audit.holdHead(agencyId)
  const day = ports.clock.today()
  if (!isDue(head, await store.audit.latestAnchor(agencyId), day)) return null
  const anchor: Anchor = { agencyId, day, seq: head.seq, hash: head.hash, at: ports.clock.now() }
  await store.audit.addAnchor(anchor)
  await recordAct(ports, store, actor, { agencyId, action: ANCHORED, objectId: agencyId, detail: anchorDetail(anchor) })
  return anchor
}
