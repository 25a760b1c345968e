import { describe, expect, it } from 'vitest'
import { dayKind, daysFromTo, makeCalendar, planFaults } from '#core/calendar/index'
import { day } from '#core/shared/index'
import { proposedPlan } from './proposed-plan.ts'

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

const plans = YEARS.map((year) => {
  const plan = proposedPlan(year)
  if (!plan) throw new Error(`the package does not know ${year}`)
  return plan
})
const ours = makeCalendar()
const theirs = makeCalendar({ notices: plans.map((p) => ({ ...p, published: day('2018-01-01'), number: '核对' })) })

describe('the plan that the package proposes', () => {
  it.each(YEARS)('for %i agrees with the notices, day by day', (year) => {
    const days = daysFromTo(day(`${year}-01-01`), day(`${year}-12-31`))
    const differ = days.filter((date) => dayKind(ours, date).working !== dayKind(theirs, date).working)
    expect(differ).toEqual([])
  })

  it('begins the New Year of 2019 in December 2018, with its make-up day', () => {
    expect(proposedPlan(2019)?.holidays[0]).toEqual({
      festivals: ['newYear'],
      from: '2018-12-30',
      to: '2019-01-01',
      makeUps: ['2018-12-29'],
    })
  })

  it('gives the whole of 2026 as one notice would', () => {
    expect(plans.at(-1)?.holidays.map((h) => [h.festivals[0], h.from, h.to, ...h.makeUps])).toEqual([
      ['newYear', '2026-01-01', '2026-01-03', '2026-01-04'],
      ['spring', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'],
      ['qingming', '2026-04-04', '2026-04-06'],
      ['labour', '2026-05-01', '2026-05-05', '2026-05-09'],
      ['dragonBoat', '2026-06-19', '2026-06-21'],
      ['midAutumn', '2026-09-25', '2026-09-27'],
      ['national', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'],
    ])
    expect(planFaults(plans.at(-1) ?? { year: 2026, holidays: [] })).toEqual([])
  })

  it.each([2003, 2040])('is none for %i, which the package does not know', (year) => {
    expect(proposedPlan(year)).toBeNull()
  })
})
