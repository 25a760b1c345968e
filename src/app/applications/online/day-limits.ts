import { type Failure, failure, type LocalDate } from '#core/shared/index'
import { endOfDay, secondsUntil } from '../../moments.ts'
import type { AgencyId, Instant, Store } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'

/** A bureau, a school or a village sits behind one address [C]. */
const PER_NETWORK = 200

interface Sender {
  /** Of the identity number, or of the name. */
  readonly mark: string
  readonly network: string
}

/** Counts one more of today, by whom and from where. The keys are keyed digests: no name and no address is stored. */
export async function countToday(
  { blind }: Sealer,
  store: Pick<Store, 'attempts'>,
  { agencyId, today, now, most }: { agencyId: AgencyId; today: LocalDate; now: Instant; most: number },
  { mark, network }: Sender,
): Promise<Failure | null> {
  const key = (what: string, who: string): string => blind(`online.${what}`, `${agencyId} ${today} ${who}`)
  const counts = [
    { key: key('person', mark), limit: most },
    { key: key('network', network), limit: Math.max(most, PER_NETWORK) },
  ]
  for (const { key, limit } of counts) {
    const { attempts } = await store.attempts.hold(key, now)
    if (attempts >= limit)
      return failure('apply-day-limit', { most: limit, seconds: secondsUntil(now, endOfDay(today)) })
    await store.attempts.put(key, { attempts: attempts + 1, lastAt: now })
  }
  return null
}
