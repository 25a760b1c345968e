import { expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { lawOf } from './index.ts'

it.each([
  ['2019-05-15', '2019-05-15'],
  ['2020-12-31', '2019-05-15'],
  ['2021-01-01', '2021-01-01'],
  ['2023-12-31', '2021-01-01'],
  ['2024-01-01', '2024-01-01'],
  ['2025-05-31', '2024-01-01'],
  ['2025-06-01', '2025-06-01'],
  ['2026-11-24', '2025-06-01'],
])('a letter of %s is written by the law of %s', (date, law) => {
  expect(lawOf(day(date))).toBe(law)
})
