import { describe, expect, it } from 'vitest'
import { RateLimit } from './rate-limit.ts'

describe('a rate limit', () => {
  it('lets a minute’s requests through at once, and then as many as the time brings', () => {
    let now = 0
    const limit = new RateLimit(() => now)
    const taken = (times: number) =>
      Array.from({ length: times }, () => limit.take('a', 60)).filter((wait) => wait === 0)
    expect(taken(61)).toHaveLength(60)
    expect(limit.take('b', 60)).toBe(0)
    now += 2000
    expect(taken(5)).toHaveLength(2)
    now += 3_600_000
    expect(taken(100)).toHaveLength(60)
  })

  it('says how long to wait', () => {
    const limit = new RateLimit(() => 0)
    expect([limit.take('a', 2), limit.take('a', 2), limit.take('a', 2)]).toEqual([0, 0, 30])
  })

  it('makes nobody wait longer for having been refused', () => {
    let now = 0
    const limit = new RateLimit(() => now)
    limit.take('a', 1)
    now += 30_000
    expect(limit.take('a', 1)).toBe(30)
    now += 30_000
    expect(limit.take('a', 1)).toBe(0)
  })

  it('takes a turn back, and never holds more than a minute has', () => {
    const limit = new RateLimit(() => 0)
    const taken = (times: number) => Array.from({ length: times }, () => limit.take('a', 2))
    expect(taken(3)).toEqual([0, 0, 30])
    limit.giveBack('a')
    expect(taken(2)).toEqual([0, 30])
    for (let i = 0; i < 9; i += 1) limit.giveBack('a')
    expect(taken(3)).toEqual([0, 0, 30])
  })
})
