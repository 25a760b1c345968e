import type { Instant } from '#app/ports'

/** When a job is due: every so many minutes, or each day at a time of Asia/Shanghai. */
export type Schedule = { readonly everyMinutes: number } | { readonly at: `${number}:${number}` }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const SHANGHAI = 8 * 60 * MINUTE

/**
 * The last time at which it was due. Null before the hour of a daily job: what was missed yesterday is not made up for in the night, it
 * is part of what today's run does.
 */
export function lastDue(schedule: Schedule, now: Instant): Instant | null {
  const at = Date.parse(now)
  if ('everyMinutes' in schedule) return instant(floor(at, schedule.everyMinutes * MINUTE))
  const [hour = 0, minute = 0] = schedule.at.split(':').map(Number)
  const due = floor(at + SHANGHAI, DAY) - SHANGHAI + (hour * 60 + minute) * MINUTE
  return due <= at ? instant(due) : null
}

const floor = (value: number, step: number): number => Math.floor(value / step) * step

const instant = (at: number): Instant => new Date(at).toISOString() as Instant
