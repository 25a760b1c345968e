import { later, momentOf } from '#app/moments'
import type { Instant } from '#app/ports'
import { day, dayOfInstant } from '#core/shared/index'

/** When a job is due: every so many minutes, or each day at a time of Asia/Shanghai. */
export type Schedule = { readonly everyMinutes: number } | { readonly at: `${number}:${number}` }

const MINUTE_MS = 60_000

/**
 * The last time at which it was due. Null before the hour of a daily job: what was missed yesterday is not made up for in the night, it
 * is part of what today's run does.
 */
export function lastDue(schedule: Schedule, now: Instant): Instant | null {
  if ('everyMinutes' in schedule) return later(now, -(Date.parse(now) % (schedule.everyMinutes * MINUTE_MS)))
  const due = momentOf(day(dayOfInstant(now)), schedule.at)
  return due <= now ? due : null
}
