import { err, type Failure, failure, type LocalDate, ok, type Result, yearOf } from '#core/shared/index'
import { CALENDAR_YEARS, type Calendar, type DayKind, dayKind } from './calendar.ts'
import { addDays } from './days.ts'
import type { Ground, Span, Term, TermDay } from './term.ts'

/** Days after `after` up to and with `until` do not count (CLK-5). */
export interface Suspension extends Ground {
  readonly after: LocalDate
  readonly until: LocalDate
}

/** The term begins anew with `from` as its day 0 (CLK-4, CLK-7); from the day after `stopped` the clock stood still, null when that day is not known. */
export interface Restart {
  readonly stopped: LocalDate | null
  readonly from: LocalDate
  /** Of the new day 0. */
  readonly start: Ground
  /** Of the days before the stop. */
  readonly dropped: Ground
  /** Of the days from the stop to the new start. */
  readonly waiting: Ground
}

export interface WorkingDaySpec {
  /** Day 0: not counted itself (CLK-2). */
  readonly from: LocalDate
  readonly start: Ground
  readonly days: number
  readonly counting: Ground
  /** CLK-6. */
  readonly extension?: (Ground & { readonly days: number }) | undefined
  readonly suspensions?: readonly Suspension[]
  /** In the order of time. */
  readonly restarts?: readonly Restart[]
}

/** More than any period of the law; a guard against slips of the pen. */
export const LONGEST_TERM = 250

const inCalendar = (date: LocalDate): boolean =>
  yearOf(date) >= CALENDAR_YEARS.first && yearOf(date) <= CALENDAR_YEARS.last - 2

/** The first thing that is wrong with the dates themselves, before the calendar is asked. */
function fault({ from, days, extension, suspensions = [], restarts = [] }: WorkingDaySpec): Failure | null {
  const dates = [from, ...suspensions.flatMap((s) => [s.after, s.until]), ...restarts.map((r) => r.from)]
  const outside = dates.find((date) => !inCalendar(date))
  if (outside) return failure('date-outside-calendar', { date: outside })
  const length = [days, extension?.days ?? 0].find((n, i) => !Number.isInteger(n) || n < 1 - i || n > LONGEST_TERM)
  if (length !== undefined) return failure('term-length', { days: length, longest: LONGEST_TERM })
  const ordered = [from, ...restarts.flatMap((r) => [r.stopped ?? r.from, r.from])]
  const pairs = [
    ...suspensions.map((s) => [s.after, s.until] as const),
    ...ordered.slice(1).map((to, i) => [ordered[i] ?? from, to] as const),
    ...suspensions.map((s) => [from, s.after] as const),
  ]
  const reversed = pairs.find(([first, second]) => second < first)
  return reversed ? failure('dates-reversed', { from: reversed[0], to: reversed[1] }) : null
}

const termDay = (date: LocalDate, kind: DayKind, span: Span, n: number | null, ground: Ground = span): TermDay => ({
  date,
  n,
  kind: kind.kind,
  working: kind.working,
  provisional: kind.provisional,
  reason: ground.reason,
  basis: ground.basis,
  span,
})

/** The days before the last new start: none of them counts. */
function lostDays(calendar: Calendar, { from, start, restarts = [] }: WorkingDaySpec): readonly TermDay[] {
  const days: TermDay[] = []
  let date = from
  let zero = start
  for (const restart of restarts) {
    const first: Span = { ...zero, kind: 'start' }
    const dropped: Span = { ...restart.dropped, kind: 'dropped' }
    const waiting: Span = { ...restart.waiting, kind: 'waiting' }
    for (const begin = date; date < restart.from; date = addDays(date, 1)) {
      const kind = dayKind(calendar, date)
      const stood = restart.stopped !== null && date > restart.stopped
      const span = date === begin ? first : stood ? waiting : dropped
      days.push(termDay(date, kind, span, null, kind.working || span === first ? span : kind))
    }
    zero = restart.start
  }
  return days
}

/** Counts from a day 0 to the end, without new starts. */
function run(
  calendar: Calendar,
  { days: length, counting, suspensions = [], extension }: WorkingDaySpec,
  from: LocalDate,
  start: Ground,
): Omit<Term, 'unit' | 'provisional'> {
  const counted: Span = { ...counting, kind: 'counting' }
  const longer: Span = { ...(extension ?? counting), kind: 'extension' }
  const excluded = suspensions.map((s): Span & Suspension => ({ ...s, kind: 'suspended' }))
  const days: TermDay[] = [termDay(from, dayKind(calendar, from), { ...start, kind: 'start' }, null)]
  const total = length + (extension?.days ?? 0)
  let date = from
  let dueBeforeExtension = from
  for (let n = 0; n < total; ) {
    date = addDays(date, 1)
    const day = date
    const kind = dayKind(calendar, day)
    const span = excluded.find((s) => s.after < day && day <= s.until) ?? (n < length ? counted : longer)
    const counts = kind.working && span.kind !== 'suspended'
    if (counts) n += 1
    if (n === length && counts) dueBeforeExtension = day
    const plain = kind.working && (kind.kind === 'workday' || !counts)
    days.push(termDay(day, kind, span, counts ? n : null, plain ? span : kind))
  }
  return { due: date, dueBeforeExtension, days }
}

/** A clock that had run out before it was stopped cannot be stopped. */
function ranOut(calendar: Calendar, spec: WorkingDaySpec): Failure | null {
  let from = spec.from
  for (const { stopped, from: next } of spec.restarts ?? []) {
    if (stopped !== null) {
      const { due } = run(calendar, spec, from, spec.start)
      if (stopped > due) return failure('term-over', { date: stopped, due })
    }
    from = next
  }
  return null
}

/** A term in working days with suspensions, new starts and an extension; always ends on a working day (CLK-2, CLK-3). */
export function workingDayTerm(calendar: Calendar, spec: WorkingDaySpec): Result<Term, Failure> {
  const wrong = fault(spec) ?? ranOut(calendar, spec)
  if (wrong) return err(wrong)
  const begin = spec.restarts?.at(-1)
  const last = run(calendar, spec, begin?.from ?? spec.from, begin?.start ?? spec.start)
  const late = spec.suspensions?.find((s) => s.after > last.due)
  if (late) return err(failure('term-over', { date: late.after, due: last.due }))
  const days = [...lostDays(calendar, spec), ...last.days]
  return ok({ unit: 'workingDay', ...last, provisional: days.some((d) => d.provisional), days })
}
