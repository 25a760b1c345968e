import { expect, it } from 'vitest'
import { dayOfInstant, minuteOf } from './china-time.ts'

it.each([
  ['2025-03-03T02:00:00.000Z', '2025-03-03 10:00'],
  ['2024-12-31T15:59:59.999Z', '2024-12-31 23:59'],
  ['2024-12-31T16:00:00.000Z', '2025-01-01 00:00'],
  ['2025-07-01T00:30:00+08:00', '2025-07-01 00:30'],
])('%s is %s in China, and its day that day', (instant, minute) => {
  expect([minuteOf(instant), dayOfInstant(instant)]).toEqual([minute, minute.slice(0, 10)])
})
