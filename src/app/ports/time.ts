import type { Brand, LocalDate } from '#core/shared/index'

/** A moment as ISO 8601 in UTC with milliseconds; the calendar day of a moment is that of Asia/Shanghai. */
export type Instant = Brand<string, 'Instant'>

export interface Clock {
  readonly now: () => Instant
  readonly today: () => LocalDate
}
