import { describe, expect, it } from 'vitest'
import { likeness } from './likeness.ts'

describe('likeness', () => {
  it.each([
    ['the same words', '电商项目资金明细', '电商项目资金明细', 1],
    ['full-width and blanks aside', '２０２４年 资金', '2024年资金', 1],
    ['nothing in common', '电商项目', '征地补偿', 0],
    ['texts without a pair', '', '电', 0],
    ['half of the pairs', '资金明细', '资金明细表册', (2 * 3) / (3 + 5)],
  ])('of %s', (_, a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected)
    expect(likeness(b, a)).toBeCloseTo(expected)
  })
})
