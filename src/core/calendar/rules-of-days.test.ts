import { describe, expect, it } from 'vitest'
import { day, type LocalDate } from '#core/shared/index'
import { addDays, dayKind, daysFromTo, type Ground, makeCalendar, NATIONAL_NOTICES, workingDayTerm } from './index.ts'

const calendar = makeCalendar()
const ground: Ground = { reason: { zh: '一', en: 'one' }, basis: { zh: '二', en: 'two' } }
const dueOf = (from: LocalDate, days: number): LocalDate => {
  const made = workingDayTerm(calendar, { start: ground, counting: ground, from, days })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.due
}
const ANNOUNCED = daysFromTo(day('2019-01-01'), day('2026-12-28'))
const isWorking = (date: LocalDate): boolean => dayKind(calendar, date).working

describe('a period in working days, whatever day it begins on', () => {
  it.each([1, 7, 15, 20])('of %i days ends on a working day (CLK-3)', (days) => {
    expect(ANNOUNCED.slice(0, -60).filter((from) => !isWorking(dueOf(from, days)))).toEqual([])
  })

  it('of one day ends on the first working day after its day 0 (CLK-2, WD-2)', () => {
    const next = (date: LocalDate): LocalDate =>
      isWorking(addDays(date, 1)) ? addDays(date, 1) : next(addDays(date, 1))
    expect(ANNOUNCED.slice(0, -60).filter((from) => dueOf(from, 1) !== next(from))).toEqual([])
  })
})

describe('a working day (WD-1)', () => {
  const NOTICES = NATIONAL_NOTICES.toSorted((a, b) => (a.published < b.published ? -1 : 1))

  /** The last word on a day: a notice that changes a holiday comes after the first one. */
  const lastWord = (date: LocalDate): 'holiday' | 'makeUp' | null => {
    const about = NOTICES.flatMap(({ holidays }) => holidays).filter(
      ({ from, to, makeUps }) => makeUps.includes(date) || (from <= date && date <= to),
    )
    const last = about.at(-1)
    if (!last) return null
    return last.makeUps.includes(date) ? 'makeUp' : 'holiday'
  }

  it('is a Monday to Friday in no holiday, or a make-up day of a notice, each day from 2021 to 2026', () => {
    const wrong = ANNOUNCED.filter((date) => date >= '2021-01-01').filter((date) => {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const word = lastWord(date)
      return isWorking(date) !== (word === 'makeUp' || (word === null && weekday >= 1 && weekday <= 5))
    })
    expect(wrong).toEqual([])
  })
})
