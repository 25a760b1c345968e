import { expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { endOfDay, later, momentOf, passed, secondsUntil } from './moments.ts'
import type { Instant } from './ports.ts'

it('a time of a day in China is eight hours earlier in UTC', () => {
  expect(momentOf(day('2025-01-01'), '07:30')).toBe('2024-12-31T23:30:00.000Z')
  expect(endOfDay(day('2025-01-01'))).toBe('2025-01-01T15:59:59.999Z')
})

it('later and passed undo each other', () => {
  const at = '2024-12-31T23:59:59.999Z' as Instant
  expect(later(at, 1)).toBe('2025-01-01T00:00:00.000Z')
  expect(passed(at, later(at, -5))).toBe(-5)
})

it.each([
  [30_000, 30],
  [30_001, 31],
  [0, 1],
  [-5, 1],
])('a wait of %s ms is told as %s whole seconds', (ms, seconds) => {
  const at = '2024-12-31T23:59:59.999Z' as Instant
  expect(secondsUntil(at, later(at, ms))).toBe(seconds)
})
