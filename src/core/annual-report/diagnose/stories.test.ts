import { describe, expect, it } from 'vitest'
import { storyOf, swappedDigits, withOneMoreDigit } from './stories.ts'

describe('storyOf', () => {
  it.each([
    [null, 11, true, null, 'totalBlank'],
    [0, 11, true, null, 'totalZero'],
    [9, 11, true, null, 'totalNotUpdated'],
    [132, 123, false, null, 'digitsSwapped'],
    [12, 132, false, null, 'digitLost'],
    [122, 12, false, null, 'digitExtra'],
    [7, 9, false, 7, 'lastYearsValue'],
    [0, 9, false, 0, 'partMissing'],
    [5, 8, false, null, 'other'],
  ] as const)('%s that should be %s (total %s, last year %s) is told as %s', (old, next, isTotal, lastYear, story) => {
    expect(storyOf(old, next, isTotal, lastYear)).toBe(story)
  })
})

describe('digits', () => {
  it.each([
    [132, 123, true],
    [21, 12, true],
    [121, 112, true],
    [123, 321, false],
    [12, 12, false],
    [12, 123, false],
  ])('%s and %s are swapped neighbours: %s', (a, b, is) => {
    expect(swappedDigits(a, b)).toBe(is)
  })

  it.each([
    [12, 132, true],
    [12, 122, true],
    [12, 12, false],
    [12, 345, false],
    [0, 10, true],
  ])('%s with one more digit is %s: %s', (a, b, is) => {
    expect(withOneMoreDigit(a, b)).toBe(is)
  })
})
