import type { Clock, Instant } from '#app/ports'
import { day, dayOfInstant } from '#core/shared/index'

/** A clock over a source of milliseconds since 1970; the calendar day is that of Asia/Shanghai, wherever the machine stands. */
export function clockOver(milliseconds: () => number): Clock {
  const now = (): Instant => new Date(milliseconds()).toISOString() as Instant
  return { now, today: () => day(dayOfInstant(now())) }
}

export const systemClock: Clock = clockOver(Date.now)
