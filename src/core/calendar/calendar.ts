import { type Bilingual, type LocalDate, monthOf, yearOf } from '#core/shared/index'
import { daysFromTo, isWeekend } from './days.ts'
import { FESTIVALS, festivalNames } from './festivals.ts'
import { type Holiday, type HolidayNotice, NATIONAL_NOTICES } from './notices.ts'
import { statutoryDays, waitsForNextYear } from './statutory.ts'

/** What a day is, and why. */
export interface DayKind {
  readonly kind: 'workday' | 'weekend' | 'holiday' | 'makeUp' | 'local'
  readonly working: boolean
  /** `周末`, `国庆节`, `调休上班（国庆节）`. */
  readonly reason: Bilingual
  /** Law, or number of the notice. */
  readonly basis: Bilingual
  /** The notice for its year is not known: weekends and days by law only (WD-7). */
  readonly provisional: boolean
}

/** A rest day or working day that a local government has ordered for its area (WD-6). It goes before the national notice. */
export interface LocalDay {
  readonly date: LocalDate
  readonly working: boolean
  readonly name: Bilingual
  /** Title and number of the order. */
  readonly basis: string
}

export interface Calendar {
  /** Years with a notice. */
  readonly announced: ReadonlySet<number>
  /** The days that are not what their weekday says. */
  readonly special: ReadonlyMap<LocalDate, DayKind>
  /** The calendar as it was known at the end of this day; null = with all that is known. */
  readonly knownOn: LocalDate | null
}

export interface CalendarSources {
  readonly notices?: readonly HolidayNotice[]
  readonly knownOn?: LocalDate | null
  readonly local?: readonly LocalDay[]
}

const WORKDAY = { zh: '工作日', en: 'working day' }
const WEEKEND = { zh: '周末', en: 'weekend' }
/** 国家机关 have their weekly rest days on Saturday and Sunday. */
const WORKING_HOURS = { zh: '国务院关于职工工作时间的规定第七条', en: 'Working Hours Regulation, Art. 7' }
const HOLIDAY_LAW = { zh: '全国年节及纪念日放假办法第二条', en: 'Holiday Regulation, Art. 2' }

const ordinary = (provisional: boolean) => ({
  workday: { kind: 'workday', working: true, reason: WORKDAY, basis: WORKING_HOURS, provisional } satisfies DayKind,
  weekend: { kind: 'weekend', working: false, reason: WEEKEND, basis: WORKING_HOURS, provisional } satisfies DayKind,
})
const SURE = ordinary(false)
const UNSURE = ordinary(true)

/** The holidays of a year: of two notices the later one counts, for the holidays that it names. */
export function holidaysOf(notices: readonly HolidayNotice[]): readonly (readonly [Holiday, HolidayNotice])[] {
  const replaced = (holiday: Holiday, index: number): boolean =>
    notices.slice(index + 1).some((n) => n.holidays.some((h) => h.festivals.some((f) => holiday.festivals.includes(f))))
  return notices.flatMap((notice, index) =>
    notice.holidays.filter((h) => !replaced(h, index)).map((h) => [h, notice] as const),
  )
}

function announcedDays(notices: readonly HolidayNotice[]): readonly (readonly [LocalDate, DayKind])[] {
  return holidaysOf(notices).flatMap(([holiday, notice]) => {
    const name = festivalNames(holiday.festivals)
    const basis = { zh: notice.number, en: notice.number }
    const off: DayKind = { kind: 'holiday', working: false, reason: name, basis, provisional: false }
    const reason = { zh: `调休上班（${name.zh}）`, en: `make-up working day (${name.en})` }
    const worked: DayKind = { kind: 'makeUp', working: true, reason, basis, provisional: false }
    return [
      ...daysFromTo(holiday.from, holiday.to).map((date) => [date, off] as const),
      ...holiday.makeUps.map((date) => [date, worked] as const),
    ]
  })
}

/** Days by law of a year whose notice is missing. */
const guessedDays = (year: number, knownOn: LocalDate | null): readonly (readonly [LocalDate, DayKind])[] =>
  [...statutoryDays(year, knownOn)].map(([date, festival]) => [
    date,
    { kind: 'holiday', working: false, reason: FESTIVALS[festival], basis: HOLIDAY_LAW, provisional: true },
  ])

const localDays = (local: readonly LocalDay[]): readonly (readonly [LocalDate, DayKind])[] =>
  local.map(({ date, working, name, basis }) => [
    date,
    { kind: 'local', working, reason: name, basis: { zh: basis, en: basis }, provisional: false },
  ])

/** First and last year for which the calendar has answers: from the first Regulation (2008) on. */
export const CALENDAR_YEARS = { first: 2008, last: 2098 } as const

/** The working days of the State Council's notices, as known on a day (WD-1, WD-8), with a local overlay (WD-6). */
export function makeCalendar({
  notices = NATIONAL_NOTICES,
  knownOn = null,
  local = [],
}: CalendarSources = {}): Calendar {
  const known = notices
    .filter((n) => knownOn === null || n.published <= knownOn)
    .toSorted((a, b) => (a.published < b.published ? -1 : 1))
  const announced = new Set(known.map((n) => n.year))
  const byYear = [...announced].map((year) => announcedDays(known.filter((n) => n.year === year)))
  const years = Array.from(
    { length: CALENDAR_YEARS.last - CALENDAR_YEARS.first + 2 },
    (_, i) => CALENDAR_YEARS.first + i,
  )
  const guessed = years.filter((year) => !announced.has(year)).map((year) => guessedDays(year, knownOn))
  return { announced, knownOn, special: new Map([...guessed.flat(), ...byYear.flat(), ...localDays(local)]) }
}

/** What the day is. Constant time, nothing allocated. */
export function dayKind(calendar: Calendar, date: LocalDate): DayKind {
  const special = calendar.special.get(date)
  if (special) return special
  const year = yearOf(date)
  const sure = calendar.announced.has(year) && (calendar.announced.has(year + 1) || !waitsForNextYear(date))
  const { workday, weekend } = sure ? SURE : UNSURE
  return isWeekend(date) ? weekend : workday
}

/** The year whose notice should be there by now: notices come from late October on, so the alarm sounds from 1 October. */
export const missingNotice = (calendar: Calendar, today: LocalDate): number | null => {
  const year = yearOf(today)
  if (!calendar.announced.has(year)) return year
  return monthOf(today) >= 10 && !calendar.announced.has(year + 1) ? year + 1 : null
}
