import { expect, it } from 'vitest'
import { inNumerals, numeralValue } from './numerals.ts'

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [16, '十六'],
  [20, '二十'],
  [36, '三十六'],
  [99, '九十九'],
])('writes %i as %s and reads it back', (number, text) => {
  expect(inNumerals(number)).toBe(text)
  expect(numeralValue(text)).toBe(number)
})

it('reads back every number that it writes', () => {
  for (let n = 1; n < 100; n++) expect(numeralValue(inNumerals(n))).toBe(n)
})

it.each(['', '零', '一二', '十十', '三百', '36'])('takes “%s” for no number', (text) => {
  expect(numeralValue(text)).toBeNull()
})

it.each([0, 100, 1.5])('has no numeral for %d', (number) => {
  expect(() => inNumerals(number)).toThrow('no number of an article')
})
