import { describe, expect, it } from 'vitest'
import { outOfOrder } from './order.ts'

describe('the order of numbered points', () => {
  it.each([
    ['一二三', []],
    ['一二三一二', []],
    ['一一二三二', []],
    ['一三', [1]],
    ['一二二', [2]],
    ['一三三', [1, 2]],
    ['三四', []],
  ])('%s is broken at %j', (points, places) => expect(outOfOrder([...points])).toEqual(places))
})
