import { createRequire } from 'node:module'
import { z } from 'zod'
import { addDays, type Festival, type Holiday, type HolidayPlan } from '#core/calendar/index'
import { type LocalDate, monthOf, parseLocalDate, yearOf } from '#core/shared/index'

const require = createRequire(import.meta.url)

/** The data file of the package: date → `English name,中文名,days by law`. */
const FILE = z.object({ holidays: z.record(z.string(), z.string()), workdays: z.record(z.string(), z.string()) })

const NAMES: Readonly<Record<string, Festival>> = {
  元旦: 'newYear',
  春节: 'spring',
  清明: 'qingming',
  劳动节: 'labour',
  端午: 'dragonBoat',
  中秋: 'midAutumn',
  国庆节: 'national',
}

interface NamedDay {
  readonly date: LocalDate
  readonly festival: Festival
}

/** The days of a plan: those of the year, and those of the New Year holiday that lie in the December before. */
const planYear = ({ date, festival }: NamedDay): number =>
  yearOf(date) + (festival === 'newYear' && monthOf(date) === 12 ? 1 : 0)

/** Days of another kind than those of NAMES (a parade, say) are ordered by their own notices: a proposal leaves them to the officer. */
const namedDays = (entries: Readonly<Record<string, string>>, year: number): readonly NamedDay[] =>
  Object.entries(entries)
    .flatMap(([text, names]): NamedDay[] => {
      const date = parseLocalDate(text)
      const festival = NAMES[names.split(',')[1] ?? '']
      return date.ok && festival ? [{ date: date.value, festival }] : []
    })
    .filter((day) => planYear(day) === year)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** Neighbouring days of one festival are one holiday; its make-up days go with the first of them. */
function holidaysOf(off: readonly NamedDay[], worked: readonly NamedDay[]): readonly Holiday[] {
  const holidays: Holiday[] = []
  for (const { date, festival } of off) {
    const last = holidays.at(-1)
    if (last?.festivals.includes(festival) && addDays(last.to, 1) === date) {
      holidays[holidays.length - 1] = { ...last, to: date }
      continue
    }
    const first = !holidays.some((h) => h.festivals.includes(festival))
    const makeUps = first ? worked.filter((w) => w.festival === festival).map((w) => w.date) : []
    holidays.push({ festivals: [festival], from: date, to: date, makeUps })
  }
  return holidays
}

/**
 * The holidays of a year as the package `chinese-days` has them, to be confirmed against the notice by an officer, who adds its number and
 * day. Null when the package does not know the year: asked day by day it would give an ordinary year without a word.
 */
export function proposedPlan(year: number): HolidayPlan | null {
  const file: unknown = require('chinese-days/dist/chinese-days.json')
  const { holidays, workdays } = FILE.parse(file)
  const off = namedDays(holidays, year)
  const known = off.some((d) => d.festival === 'national')
  return known ? { year, holidays: holidaysOf(off, namedDays(workdays, year)) } : null
}
