import { describe, expect, it } from 'vitest'
import { blankPlan, holidaysOf, linesOf } from './holidays.ts'

describe('a plan of holidays as it is typed', () => {
  it('comes back as it was, make-up days parted by whatever people write', () => {
    const holidays = [
      { festivals: ['spring' as const], from: '2027-02-05', to: '2027-02-12', makeUps: ['2027-01-31', '2027-02-14'] },
    ]
    const lines = linesOf(holidays)
    expect(holidaysOf(lines)).toEqual(holidays)
    expect(holidaysOf(lines.map((line) => ({ ...line, makeUps: '2027-01-31、2027-02-14 ' })))).toEqual(holidays)
  })

  it('holds all seven when nothing is known', () => {
    expect(blankPlan().map(({ festivals }) => festivals.length)).toEqual(Array(7).fill(1))
  })
})
