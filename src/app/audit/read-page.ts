import { EMPTY_CHAIN } from '../audit-chain.ts'
import type { AgencyId, Anchor, ChainedEvent, ChainHead, Ports } from '../ports.ts'
import { StorageFailure } from '../storage-failure.ts'

/** Where a trail ends by what stands beside it, in the same state of the data as its last events. */
export interface TrailEnd {
  readonly head: ChainHead
  readonly anchors: readonly Anchor[]
}

export interface TrailPage {
  readonly events: readonly ChainedEvent[]
  /** Null: there is more to read. */
  readonly end: TrailEnd | null
  /** The event after these cannot be read. */
  readonly broken: boolean
}

export interface PagePlace {
  readonly agencyId: AgencyId
  readonly after: number
  readonly limit: number
}

/** A value that no program writes (a time without end, a number without measure) breaks the reading of its whole page. */
export async function readPage(storage: Ports['storage'], place: PagePlace): Promise<TrailPage> {
  const { agencyId, after, limit } = place
  try {
    return await storage.read(async ({ audit }) => {
      const events = await audit.after(agencyId, after, limit)
      if (events.length === limit) return { events, end: null, broken: false }
      const end = { head: await audit.head(agencyId), anchors: await audit.anchors(agencyId) }
      return { events, end, broken: false }
    })
  } catch (error) {
    if (error instanceof StorageFailure) throw error
    return limit === 1 ? BROKEN : oneByOne(storage, place)
  }
}

const BROKEN: TrailPage = { events: [], end: { head: EMPTY_CHAIN, anchors: [] }, broken: true }

async function oneByOne(storage: Ports['storage'], { agencyId, after, limit }: PagePlace): Promise<TrailPage> {
  const events: ChainedEvent[] = []
  while (events.length < limit) {
    const page = await readPage(storage, { agencyId, after: events.at(-1)?.seq ?? after, limit: 1 })
    events.push(...page.events)
    if (page.end !== null) return { ...page, events }
  }
  return { events, end: null, broken: false }
}
