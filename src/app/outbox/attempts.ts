import { later } from '../moments.ts'
import type { Instant, Outgoing } from '../ports.ts'
import type { Delivered } from './delivery.ts'

const MINUTE = 60_000

/** How long each attempt waits after the one before. A weekend without network is outlived. [C] */
const WAITS_MS = [1, 5, 30, 2 * 60, 6 * 60, 12 * 60, 24 * 60, 24 * 60].map((minutes) => minutes * MINUTE)

/** How something stands after an attempt: sent, waiting for the next one, or given up. */
export function afterAttempt(
  { attempts }: Pick<Outgoing, 'attempts'>,
  delivered: Delivered,
  now: Instant,
): Pick<Outgoing, 'state' | 'attempts' | 'nextAt' | 'fault'> {
  if (delivered.ok) return { state: 'sent', attempts, nextAt: now, fault: null }
  const { fault, final } = delivered.error
  const wait = WAITS_MS[attempts - 1]
  if (final || wait === undefined) return { state: 'dead', attempts, nextAt: now, fault }
  return { state: 'waiting', attempts, nextAt: later(now, wait), fault }
}
