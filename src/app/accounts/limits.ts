import type { Instant } from '../ports.ts'

const HOUR = 3_600_000

/** How long things last [C]. A session ends at the latest when the working day does. */
export const LIMITS = {
  sessionMs: 12 * HOUR,
  idleMs: 2 * HOUR,
  /** A session is written anew at most this often: a look at a page is no change. */
  seenEveryMs: 60_000,
  firstAdministratorMs: 7 * 24 * HOUR,
} as const

export const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString() as Instant

export const passed = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)
