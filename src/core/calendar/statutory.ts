import { day, type LocalDate, yearOf } from '#core/shared/index'
import { addDays } from './days.ts'
import type { Festival } from './festivals.ts'

/** First day of the first month, fifth of the fifth, fifteenth of the eighth of the lunar calendar (农历), 2019 to 2050. */
const LUNAR: Readonly<Record<number, readonly [spring: string, dragonBoat: string, midAutumn: string]>> = {
  2019: ['02-05', '06-07', '09-13'],
  2020: ['01-25', '06-25', '10-01'],
  2021: ['02-12', '06-14', '09-21'],
  2022: ['02-01', '06-03', '09-10'],
  2023: ['01-22', '06-22', '09-29'],
  2024: ['02-10', '06-10', '09-17'],
  2025: ['01-29', '05-31', '10-06'],
  2026: ['02-17', '06-19', '09-25'],
  // New moon at 23:56 in Beijing: tables that miss it by minutes say 7 February.
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  // New moon at 00:07 in Beijing: tables that miss it by minutes say 2 February.
  2030: ['02-03', '06-05', '09-12'],
  2031: ['01-23', '06-24', '10-01'],
  2032: ['02-11', '06-12', '09-19'],
  2033: ['01-31', '06-01', '09-08'],
  2034: ['02-19', '06-20', '09-27'],
  2035: ['02-08', '06-10', '09-16'],
  2036: ['01-28', '05-30', '10-04'],
  2037: ['02-15', '06-18', '09-24'],
  2038: ['02-04', '06-07', '09-13'],
  2039: ['01-24', '05-27', '10-02'],
  2040: ['02-12', '06-14', '09-20'],
  2041: ['02-01', '06-03', '09-10'],
  2042: ['01-22', '06-22', '09-28'],
  2043: ['02-10', '06-11', '09-17'],
  2044: ['01-30', '05-31', '10-05'],
  2045: ['02-17', '06-19', '09-25'],
  2046: ['02-06', '06-08', '09-15'],
  2047: ['01-26', '05-29', '10-04'],
  2048: ['02-14', '06-15', '09-22'],
  2049: ['02-02', '06-04', '09-11'],
  2050: ['01-23', '06-23', '09-30'],
}

/** The day of 清明, a solar term, in the years 2000 to 2099. */
const qingming = (year: number): number => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4)

/** The decree that gave New Year's Eve and 2 May (国务院令第795号): made public then, in force for 2025. */
const DECREE_2024 = day('2024-11-10')

/**
 * The holidays by law (全国年节及纪念日放假办法, Art. 2; WD-5) of a year of this century, as the law was known on a day.
 * Lunar days from 2019 to 2050; other years have the solar ones only.
 */
export function statutoryDays(year: number, knownOn: LocalDate | null): ReadonlyMap<LocalDate, Festival> {
  const at = (monthDay: string): LocalDate => day(`${year}-${monthDay}`)
  const run = (first: LocalDate, count: number): readonly LocalDate[] =>
    Array.from({ length: count }, (_, i) => addDays(first, i))
  const since2025 = year >= 2025 && (knownOn === null || knownOn >= DECREE_2024)
  const days: (readonly [Festival, readonly LocalDate[]])[] = [
    ['newYear', [at('01-01')]],
    ['qingming', [at(`04-0${qingming(year)}`)]],
    ['labour', run(at('05-01'), since2025 ? 2 : 1)],
  ]
  const lunar = LUNAR[year]
  if (lunar) {
    const spring = at(lunar[0])
    days.push(['spring', since2025 ? run(addDays(spring, -1), 4) : run(spring, 3)])
    days.push(['dragonBoat', [at(lunar[1])]], ['midAutumn', [at(lunar[2])]])
  }
  days.push(['national', run(at('10-01'), 3)])
  return new Map(days.flatMap(([festival, dates]) => dates.map((date) => [date, festival] as const)))
}

/** Whether a date may be moved by the notice of the next year: a New Year holiday has begun on 29 December, with its make-up day (2019). */
export const waitsForNextYear = (date: LocalDate): boolean => date >= `${yearOf(date)}-12-29`
