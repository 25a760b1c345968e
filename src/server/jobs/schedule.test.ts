import { describe, expect, it } from 'vitest'
import type { Instant } from '#app/ports'
import { lastDue, type Schedule } from './schedule.ts'

const shanghai = (text: string): Instant => new Date(`${text}+08:00`).toISOString() as Instant

describe('the time at which a job was last due', () => {
  it.each<[Schedule, string, string | null]>([
    [{ everyMinutes: 1 }, '2025-03-24T07:30:59.999', '2025-03-24T07:30:00'],
    [{ everyMinutes: 60 }, '2025-03-24T00:59:00', '2025-03-24T00:00:00'],
    [{ at: '07:30' }, '2025-03-24T07:30:00', '2025-03-24T07:30:00'],
    [{ at: '07:30' }, '2025-03-24T23:59:59', '2025-03-24T07:30:00'],
    [{ at: '07:30' }, '2025-03-24T07:29:59', null],
    [{ at: '00:10' }, '2025-03-24T00:09:00', null],
    [{ at: '00:10' }, '2025-03-24T00:10:00', '2025-03-24T00:10:00'],
  ])('of %j on %s in Shanghai is %s', (schedule, now, due) => {
    expect(lastDue(schedule, shanghai(now))).toBe(due === null ? null : shanghai(due))
  })
})
