import { describe, expect, it } from 'vitest'
import { day, type LocalDate } from '#core/shared/index'
import { addDays, dayKind, daysFromTo, makeCalendar, missingNotice } from './index.ts'
import { statutoryDays } from './statutory.ts'

const calendar = makeCalendar()
const known = (date: string) => makeCalendar({ knownOn: day(date) })
const daysOf = (year: number): readonly LocalDate[] => daysFromTo(day(`${year}-01-01`), day(`${year}-12-31`))

describe('the days', () => {
  it('follow each other through every month end and leap day of 1900 to 2199', () => {
    let date = day('1900-01-01')
    for (let n = 0; date < '2199-12-31'; n++) {
      const next = addDays(date, 1)
      if (next <= date || addDays(next, -1) !== date || addDays(day('1900-01-01'), n) !== date)
        throw new Error(`${date} is followed by ${next}`)
      date = next
    }
    expect(() => addDays(date, 1)).toThrow('outside the calendar')
  })
})

describe('the working days of a year (WD-1)', () => {
  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i are %i', (year, count) => {
    expect(daysOf(year).filter((date) => dayKind(calendar, date).working)).toHaveLength(count)
  })
})

describe('a day', () => {
  it.each([
    ['2018-12-29', true, '调休上班（元旦）', '国办发明电〔2018〕15号'],
    ['2018-12-31', false, '元旦', '国办发明电〔2018〕15号'],
    ['2022-10-08', true, '调休上班（国庆节）', '国办发明电〔2021〕11号'],
    ['2020-10-08', false, '国庆节、中秋节', '国办发明电〔2019〕16号'],
    ['2024-02-09', true, '工作日', '国务院关于职工工作时间的规定第七条'],
    ['2025-03-08', false, '周末', '国务院关于职工工作时间的规定第七条'],
    ['2025-03-10', true, '工作日', '国务院关于职工工作时间的规定第七条'],
  ])('%s: working %s, %s', (date, working, reason, basis) => {
    expect(dayKind(calendar, day(date))).toMatchObject({
      working,
      reason: { zh: reason },
      basis: { zh: basis },
      provisional: false,
    })
  })

  it.each([
    ['2019-05-02', '2019-03-21', true, '2019-03-22', false],
    ['2019-05-05', '2019-03-21', false, '2019-03-22', true],
    ['2020-01-31', '2020-01-26', true, '2020-01-27', false],
    ['2020-02-01', '2020-01-26', true, '2020-01-27', false],
    ['2018-12-31', '2018-12-05', true, '2018-12-06', false],
  ])('%s is as the notices known on that day say', (date, before, workedBefore, after, workedAfter) => {
    expect(dayKind(known(before), day(date)).working).toBe(workedBefore)
    expect(dayKind(known(after), day(date)).working).toBe(workedAfter)
  })

  it('keeps the other holidays of a year whose one holiday was changed', () => {
    expect(dayKind(calendar, day('2020-06-28'))).toMatchObject({ working: true, reason: { zh: '调休上班（端午节）' } })
    expect(dayKind(calendar, day('2020-01-19'))).toMatchObject({
      working: true,
      basis: { zh: '国办发明电〔2020〕1号' },
    })
  })

  it.each([
    ['2027-02-05', false, '春节'],
    ['2027-02-09', true, '工作日'],
    ['2027-04-05', false, '清明节'],
    ['2027-05-02', false, '劳动节'],
    ['2027-10-03', false, '国庆节'],
    ['2027-10-04', true, '工作日'],
    ['2027-06-12', false, '周末'],
  ])('%s of a year not yet announced is provisional: working %s, %s', (date, working, reason) => {
    expect(dayKind(calendar, day(date))).toMatchObject({ working, reason: { zh: reason }, provisional: true })
  })

  it('knows New Year’s Eve as a holiday only since the decree of November 2024 (WD-5)', () => {
    expect(dayKind(known('2024-11-09'), day('2025-01-28')).working).toBe(true)
    expect(dayKind(known('2024-11-10'), day('2025-01-28')).working).toBe(false)
  })

  it('of the last days of December waits for the notice of the next year', () => {
    expect(dayKind(calendar, day('2026-12-28')).provisional).toBe(false)
    expect(dayKind(calendar, day('2026-12-29')).provisional).toBe(true)
    expect(dayKind(calendar, day('2025-12-31')).provisional).toBe(false)
  })

  it('is what the local government has ordered, before the national notice', () => {
    const name = { zh: '古尔邦节', en: 'Corban Festival' }
    const local = makeCalendar({
      local: [
        { date: day('2025-06-06'), working: false, name, basis: '临州政发〔2025〕1号' },
        { date: day('2025-10-08'), working: true, name, basis: '临州政发〔2025〕2号' },
      ],
    })
    expect(dayKind(local, day('2025-06-06'))).toMatchObject({
      kind: 'local',
      working: false,
      reason: name,
      basis: { zh: '临州政发〔2025〕1号' },
    })
    expect(dayKind(local, day('2025-10-08')).working).toBe(true)
  })
})

describe('the days by law (WD-5)', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const years = Array.from({ length: 32 }, (_, i) => 2019 + i)
  const before2025 = (year: number) => [...statutoryDays(year, day('2024-01-01'))]

  it.each([
    // New moons within minutes of midnight, which the reference misses by a day.
    ['spring', '1/1', [2027, 2030]],
    ['dragonBoat', '5/5', []],
    // With the National Day on one day: the day stands under that name.
    ['midAutumn', '8/15', [2020, 2028, 2031, 2039]],
  ] as const)('put %s on %s of the lunar calendar from 2019 to 2050', (festival, expected, exceptions) => {
    const wrong = years.filter((year) => {
      const first = before2025(year).find(([, f]) => f === festival)
      return first === undefined || lunar.format(new Date(first[0])) !== expected
    })
    expect(wrong).toEqual(exceptions)
  })

  it.each([
    [2024, 11],
    [2025, 13],
    [2051, 7],
  ])('of %i are %i (lunar ones up to 2050)', (year, count) => {
    expect(statutoryDays(year, null).size).toBe(count)
  })
})

describe('the alarm for a missing notice', () => {
  it.each([
    ['2026-09-30', null],
    ['2026-10-01', 2027],
    ['2026-12-31', 2027],
    ['2027-01-01', 2027],
    ['2025-12-01', null],
  ])('on %s names %s', (today, year) => {
    expect(missingNotice(calendar, day(today))).toBe(year)
  })
})
