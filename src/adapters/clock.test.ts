import { describe, expect, it } from 'vitest'
import { clockOver, systemClock } from './clock.ts'

describe('the clock', () => {
  it.each([
    ['2022-01-13T15:59:59.999Z', '2022-01-13'],
    ['2022-01-13T16:00:00.000Z', '2022-01-14'],
    ['2021-12-31T16:00:00.000Z', '2022-01-01'],
  ])('takes %s for the day %s in Asia/Shanghai', (instant, expected) => {
    const clock = clockOver(() => Date.parse(instant))
    expect(clock.now()).toBe(instant)
    expect(clock.today()).toBe(expected)
  })

  it('follows the machine', () => {
    const before = Date.now()
    const told = Date.parse(systemClock.now())
    expect(told).toBeGreaterThanOrEqual(before)
    expect(told).toBeLessThanOrEqual(Date.now())
  })
})
