import { expect, it } from 'vitest'
import { fittingFacts } from './fact-values.ts'

it.each([
  ['a text', { forbiddingLaw: '统计法' }, { forbiddingLaw: '统计法' }],
  ['a number that was typed', { feeAmount: '300' }, { feeAmount: 300 }],
  ['a number in words', { feeAmount: '三百' }, {}],
  ['a day that is none', { publishedOn: '2025-13-01' }, {}],
  ['parts held back without their reasons', { withheld: ['分项单价'] }, {}],
  ['what no letter knows', { nonsense: 'x', constructor: 'y' }, {}],
])('takes %s over as far as a letter can use it', (_, given, taken) => {
  expect(fittingFacts(given)).toEqual(taken)
})
