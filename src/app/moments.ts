import type { LocalDate } from '#core/shared/index'
import type { Instant } from './ports.ts'

/** China has kept one zone without daylight saving since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** `YYYY-MM-DD HH:MM` in Asia/Shanghai. TAG-5 */
export const minuteOf = (instant: Instant): string =>
  new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')

/** `YYYY-MM-DD` in Asia/Shanghai. */
export const dayOfInstant = (instant: Instant): string => minuteOf(instant).slice(0, 10)

/** The last moment of a day in Asia/Shanghai. */
export const endOfDay = (date: LocalDate): Instant =>
  new Date(Date.parse(`${date}T23:59:59.999Z`) - SHANGHAI_OFFSET_MS).toISOString() as Instant
