import { type Calendar, type CalendarDaySpec, calendarDayTerm, type Ground, type Term } from '#core/calendar/index'
import type { Failure, LocalDate, Result } from '#core/shared/index'
import { STARTS } from './clock.ts'

/** A period of a remedy: calendar days or months; a last day on a rest day moves on (REM-1 to REM-4). */
export interface RemedyPeriod extends Ground {
  readonly length: CalendarDaySpec['length']
}

export const REMEDY_PERIODS = {
  /** To the reconsideration organ (REM-1, REM-2). */
  reconsideration: {
    length: { days: 60 },
    reason: { zh: '计入申请行政复议的期限', en: 'counts towards the period for reconsideration' },
    basis: { zh: '行政复议法第二十条', en: 'Reconsideration Law, Art. 20' },
  },
  /** To the court, after a reconsideration decision (REM-1). */
  suitAfterReconsideration: {
    length: { days: 15 },
    reason: { zh: '计入提起行政诉讼的期限', en: 'counts towards the period to sue' },
    basis: { zh: '行政诉讼法第四十五条', en: 'Litigation Law, Art. 45' },
  },
  /** To the court directly (REM-2), or after a reply period that ran out (REM-4). */
  suit: {
    length: { months: 6 },
    reason: { zh: '计入提起行政诉讼的期限', en: 'counts towards the period to sue' },
    basis: { zh: '行政诉讼法第四十六条', en: 'Litigation Law, Art. 46' },
  },
} as const satisfies Record<string, RemedyPeriod>

/** The last day of a remedy for a decision received on a day, with the proof. */
export const remedyTerm = (calendar: Calendar, served: LocalDate, period: RemedyPeriod): Result<Term, Failure> =>
  calendarDayTerm(calendar, { from: served, start: STARTS.served, length: period.length, counting: period })
