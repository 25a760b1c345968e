/** The mainland has kept one zone, Asia/Shanghai, without daylight saving since 1992. */
const AHEAD_MS = 8 * 3_600_000

/** A moment (ISO 8601) as `YYYY-MM-DD HH:MM` in Asia/Shanghai. TAG-5 */
export const minuteOf = (instant: string): string =>
  new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ')

/** `YYYY-MM-DD` in Asia/Shanghai. */
export const dayOfInstant = (instant: string): string => minuteOf(instant).slice(0, 10)
