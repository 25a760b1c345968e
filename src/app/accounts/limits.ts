import { passed } from '../moments.ts'
import type { Instant, OneTimeLink, Session } from '../ports.ts'

const HOUR = 3_600_000

/** How long things last [C]. A session ends at the latest when the working day does. */
export const LIMITS = {
  sessionMs: 12 * HOUR,
  idleMs: 2 * HOUR,
  /** A session is written anew at most this often: a look at a page is no change. */
  seenEveryMs: 60_000,
  linkMs: { 'first-administrator': 7 * 24 * HOUR, invitation: 7 * 24 * HOUR, 'password-reset': 24 * HOUR },
} as const satisfies Record<string, number | Readonly<Record<OneTimeLink['purpose'], number>>>

export const isOver = ({ createdAt, seenAt }: Session, now: Instant): boolean =>
  passed(createdAt, now) > LIMITS.sessionMs || passed(seenAt, now) > LIMITS.idleMs
