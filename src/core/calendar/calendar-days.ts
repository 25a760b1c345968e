import {
  dayOf,
  daysInMonth,
  err,
  type Failure,
  failure,
  type LocalDate,
  localDate,
  monthOf,
  ok,
  type Result,
  yearOf,
} from '#core/shared/index'
import { CALENDAR_YEARS, type Calendar, dayKind } from './calendar.ts'
import { addDays, daysFromTo } from './days.ts'
import type { Ground, Span, Term, TermDay } from './term.ts'

/** 民法典 203: a period whose last day is a statutory rest day ends on the next working day (WD-3). */
const ROLLED: Ground = {
  reason: { zh: '最后一日是休息日，顺延', en: 'the last day is a rest day: moved on' },
  basis: { zh: '民法典第二百零三条', en: 'Civil Code, Art. 203' },
}

export interface CalendarDaySpec {
  /** Day 0: not counted itself (民法典 201). */
  readonly from: LocalDate
  readonly start: Ground
  readonly length: { readonly days: number } | { readonly months: number }
  readonly counting: Ground
}

/** Ten years, in either unit more than any period of the law. */
const LONGEST = { days: 3660, months: 120 }

/** The corresponding day, or the last day of a shorter month (WD-4, 民法典 202). The month must lie inside the years of LocalDate. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  const found = localDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
  if (!found.ok) throw new RangeError(`${months} months from ${date} lie outside the calendar`)
  return found.value
}

function lastDay({ from, length }: CalendarDaySpec): Result<LocalDate, Failure> {
  const [count, longest] = 'days' in length ? [length.days, LONGEST.days] : [length.months, LONGEST.months]
  if (!Number.isInteger(count) || count < 1 || count > longest)
    return err(failure('term-length', { days: count, longest }))
  if (yearOf(from) < CALENDAR_YEARS.first || yearOf(from) > CALENDAR_YEARS.last - 12)
    return err(failure('date-outside-calendar', { date: from }))
  return ok('days' in length ? addDays(from, count) : addMonths(from, count))
}

/** A term in calendar days or months: every day counts, and a last day on a rest day moves on to the next working day. */
export function calendarDayTerm(calendar: Calendar, spec: CalendarDaySpec): Result<Term, Failure> {
  const last = lastDay(spec)
  if (!last.ok) return last
  const start: Span = { ...spec.start, kind: 'start' }
  const counting: Span = { ...spec.counting, kind: 'counting' }
  const rolled: Span = { ...ROLLED, kind: 'rolled' }

  const entry = (date: LocalDate, n: number | null, span: Span): TermDay => {
    const { kind, working, provisional } = dayKind(calendar, date)
    return { date, n, kind, working, provisional, reason: span.reason, basis: span.basis, span }
  }
  const days = daysFromTo(spec.from, last.value).map((date, n) => entry(date, n || null, n === 0 ? start : counting))
  let due = last.value
  while (!dayKind(calendar, due).working) {
    due = addDays(due, 1)
    days.push(entry(due, null, rolled))
  }
  // Only the days from the last one on were asked what they are: the others count whatever they are.
  const provisional = days.some((d) => d.provisional && d.date >= last.value)
  return ok({ unit: 'calendarDay', due, dueBeforeExtension: due, provisional, days })
}
