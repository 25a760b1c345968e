import { describe, expect, it } from 'vitest'
import { uuidIds } from './ids.ts'

const many = (ids = uuidIds(), n = 10_000) => Array.from({ length: n }, () => ids.next())

describe('ids', () => {
  it('have the shape of UUID version 7', () => {
    for (const id of many(uuidIds(), 100))
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('carry their time in the first 48 bits', () => {
    const id = uuidIds(() => 1_642_118_400_123).next()
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(1_642_118_400_123)
  })

  it.each([
    ['the clock runs', () => uuidIds()],
    ['the clock stands still', () => uuidIds(() => 1_700_000_000_000)],
    [
      'the clock steps back',
      () => {
        let time = 1_700_000_000_000
        return uuidIds(() => time--)
      },
    ],
  ])('ascend strictly while %s', (_, make) => {
    const ids = many(make())
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })
})
