import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { type Holiday, NATIONAL_NOTICES, planFaults } from './index.ts'

const whole = NATIONAL_NOTICES.filter((n) => n.holidays.length > 1)
const plan = NATIONAL_NOTICES.at(-1) ?? { year: 0, holidays: [] }
const changed = (index: number, change: Partial<Holiday>) =>
  planFaults({ ...plan, holidays: plan.holidays.map((h, i) => (i === index ? { ...h, ...change } : h)) }).map(
    (f) => f.zh,
  )

describe('the plan of a year', () => {
  it.each(whole)('$number has no fault', (notice) => {
    expect(planFaults(notice)).toEqual([])
  })

  it.each([
    ['a make-up day on a weekday', 0, { makeUps: [day('2026-01-05')] }, '2026-01-05 不是周末，不能调休上班'],
    ['a make-up day in a holiday', 1, { makeUps: [day('2026-02-15')] }, '2026-02-15 写了两次'],
    ['two holidays on one day', 3, { from: day('2026-04-06') }, '2026-04-06 写了两次'],
    ['a holiday without its day by law', 6, { to: day('2026-10-02') }, '2026-10-03 是法定节假日，安排里没有放假'],
    ['a reversed range', 6, { to: day('2026-09-30') }, '2026-10-01 的放假起止日期颠倒'],
  ])('with %s is told so', (_case, index, change, fault) => {
    expect(changed(index, change)).toContain(fault)
  })

  it('of a year that lacks a festival is told so', () => {
    expect(planFaults({ ...plan, holidays: plan.holidays.slice(1) }).map((f) => f.zh)).toEqual([
      '2026-01-01 是法定节假日，安排里没有放假',
      '缺少元旦',
    ])
  })
})
