import { describe, expect, it } from 'vitest'
import { moved } from './moved.ts'

const ROWS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('the keys of a list', () => {
  it.each([
    [null, 1, 'a'],
    [null, -1, 'a'],
    ['gone', 1, 'a'],
    ['a', 1, 'b'],
    ['b', -1, 'a'],
    ['a', -1, 'a'],
    ['c', 1, 'c'],
  ])('go from %s by %i to %s', (from, step, to) => {
    expect(moved(ROWS, from, step)).toBe(to)
  })

  it('go nowhere in an empty list', () => {
    expect(moved([], 'a', 1)).toBeNull()
  })
})
