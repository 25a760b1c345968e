import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, AgencyId, Ports, Store } from '../../ports.ts'
import { publishedReports } from '../../site.ts'

export interface PublishedThing {
  readonly agencyId: AgencyId
  readonly year: number
  readonly title: string
}

const MOST = 3
/** Of the pairs of neighbouring characters that were typed, so many must stand in the title [C]. */
const LEAST_SHARE = 0.5

/** Pairs of neighbours: Chinese is not written in words. A shared pair of digits alone says nothing. */
function pairsOf(text: string): readonly string[] {
  const plain = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  ]
  return [...new Set(plain.slice(1).map((letter, i) => `${plain[i]}${letter}`))]
}

export function likeness(typed: string, title: string): number {
  const asked = pairsOf(typed)
  const known = new Set(pairsOf(title))
  const met = asked.filter((pair) => known.has(pair))
  return met.some((pair) => /\P{N}/u.test(pair)) ? met.length / asked.length : 0
}

/** What is published under such a name, the likeliest first: before somebody applies for it. */
export async function findPublished(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  typed: string,
): Promise<Result<readonly PublishedThing[], Failure>> {
  const permitted = permit(actor, 'find-published')
  if (!permitted.ok) return permitted
  const things = await storage.read(publishedThings)
  return ok(
    things
      .map((thing) => ({ thing, share: likeness(typed, thing.title) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .toSorted((a, b) => b.share - a.share || b.thing.year - a.thing.year)
      .slice(0, MOST)
      .map(({ thing }) => thing),
  )
}

async function publishedThings(store: Store): Promise<readonly PublishedThing[]> {
  const home = await store.agencies.home()
  const reports = await publishedReports(store, home)
  return reports.map(({ agencyId, year }) => ({
    ...{ agencyId, year },
    title: `${home?.name ?? ''}${year}年政府信息公开工作年度报告（年报）`,
  }))
}
