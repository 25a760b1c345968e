import { type Bilingual, dayNumber, type LocalDate, localDate } from '#core/shared/index'

/** Monday 1 to Sunday 7 (ISO 8601). 1900-01-01 was a Monday. */
export const weekday = (date: LocalDate): number => (dayNumber(date) % 7) + 1

const WEEKDAYS: readonly Bilingual[] = [
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
  { zh: '星期日', en: 'Sunday' },
]

export function weekdayName(date: LocalDate): Bilingual {
  const name = WEEKDAYS[weekday(date) - 1]
  if (!name) throw new RangeError(`${date} is no day of a week`)
  return name
}

export const isWeekend = (date: LocalDate): boolean => weekday(date) > 5

/** The day `count` days later, or earlier when negative. Throws outside 1900 to 2199. */
export function addDays(date: LocalDate, count: number): LocalDate {
  // Days since 0000-03-01, a reckoning in which the leap day is the last of its year.
  const days = dayNumber(date) + count + 693_901
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const found = localDate(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  )
  if (!found.ok) throw new RangeError(`${count} days from ${date} lie outside the calendar`)
  return found.value
}

/** The days from the first to the last, both included; none when they are reversed. */
export const daysFromTo = (from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, dayNumber(to) - dayNumber(from) + 1) }, (_, i) => addDays(from, i))
