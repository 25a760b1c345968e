import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { later, passed, secondsUntil } from '../moments.ts'
import type { AttemptCount, Instant, Store } from '../ports.ts'
import { transact } from '../transact.ts'
import type { AccountPorts } from './ports.ts'

const MINUTE = 60_000

/** From the first attempt too many on each one waits twice as long as the one before. [C] */
export interface AttemptLimit {
  readonly free: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}

const WAITS = { firstWaitMs: MINUTE / 2, longestWaitMs: 15 * MINUTE }

export const ATTEMPT_LIMITS = {
  /** Of a device that signed in to the account before, of a network that tries one account. */
  account: { free: 5, ...WAITS },
  /** Of a network whatever it tries: a bureau sits behind one address. */
  network: { free: 30, ...WAITS },
} as const satisfies Record<string, AttemptLimit>

/** Without an attempt for so long, a count begins anew. [C] */
export const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE

/** What is tried, under a name that nobody can compute who has not the keys. */
export interface Tried {
  readonly key: string
  readonly limit: AttemptLimit
}

/** How long after its last attempt the next one may be made. */
export function waitAfter(attempts: number, { free, firstWaitMs, longestWaitMs }: AttemptLimit): number {
  return attempts < free ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - free, 30))
}

/**
 * Counts an attempt before it is made, so that a hundred at once are a hundred. `too-many-attempts` when one of what is tried has to
 * wait; an attempt that was refused makes nobody wait longer.
 */
export function countAttempt(
  { storage, clock }: Pick<AccountPorts, 'storage' | 'clock'>,
  tried: readonly Tried[],
): Promise<Result<null, Failure>> {
  const now = clock.now()
  return transact(storage, async ({ attempts }) => {
    for (const { key, limit } of tried) {
      const count = settled(await attempts.hold(key, now), now)
      const free = later(count.lastAt, waitAfter(count.attempts, limit))
      if (count.attempts > 0 && now < free) return err(waiting(now, free))
      await attempts.put(key, { attempts: count.attempts + 1, lastAt: now })
    }
    return ok(null)
  })
}

const settled = (count: AttemptCount, now: Instant): AttemptCount =>
  passed(count.lastAt, now) > FORGOTTEN_AFTER_MS ? { attempts: 0, lastAt: now } : count

function waiting(now: Instant, free: Instant): Failure {
  const minutes = Math.ceil(passed(now, free) / MINUTE)
  const wait = { zh: `${minutes} 分钟`, en: minutes === 1 ? '1 minute' : `${minutes} minutes` }
  return failure('too-many-attempts', { wait, seconds: secondsUntil(now, free) })
}

/**
 * After an attempt that was right. Of what is tried by one person the count ends; a network only gets its attempt back, else whoever has
 * an account could clear the count between guesses.
 */
export async function clearAttempt(
  { attempts }: Pick<Store, 'attempts'>,
  now: Instant,
  tried: readonly Tried[],
): Promise<void> {
  for (const { key, limit } of tried) {
    const { attempts: count, lastAt } = await attempts.hold(key, now)
    if (limit === ATTEMPT_LIMITS.network && count > 1) await attempts.put(key, { attempts: count - 1, lastAt })
    else await attempts.forget(key)
  }
}
