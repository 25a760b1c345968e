import type { LocalDate } from '#core/shared/index'
import type { Instant } from './ports.ts'

const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant

export const later = (at: Instant, ms: number): Instant => instant(Date.parse(at) + ms)

export const passed = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)

/** Whole ones, at least one: how long a sender is told to wait. */
export const secondsUntil = (now: Instant, then: Instant): number => Math.max(1, Math.ceil(passed(now, then) / 1000))

/** A time of day in Asia/Shanghai. */
export const momentOf = (date: LocalDate, time: string): Instant => instant(Date.parse(`${date}T${time}+08:00`))

/** The last moment of a day in Asia/Shanghai. */
export const endOfDay = (date: LocalDate): Instant => momentOf(date, '23:59:59.999')
