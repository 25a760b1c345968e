import { describe, expect, it } from 'vitest'
import type { FormId } from '../form/index.ts'
import { vectorOf } from '../vector.ts'
import { numbersHold } from './numbers-hold.ts'
import { sampleReport } from './sample.ts'
import { DEFAULT_CHECK_SETTINGS } from './settings.ts'

const holds = (changes: Parameters<typeof sampleReport>[0] = {}, settings = DEFAULT_CHECK_SETTINGS): boolean => {
  const report = sampleReport(changes)
  return numbersHold(report.form, vectorOf(report), settings)
}

describe('the sieve of number rules', () => {
  it.each(['2021', '2021-single', '2019'] as const)('lets a sound report in form %s through', (form: FormId) =>
    expect(holds({ form })).toBe(true),
  )

  it.each([
    ['a broken sum', { 't3.open.total': 9 }],
    ['a negative number', { 't2.license.decisions': -1 }],
    ['more issued than in force', { 't2.norms.issued': 2 }],
    [
      'many outcomes 其他',
      { 't3.other.other.natural': 1, 't3.other.other.total': 1, 't3.open.natural': 2, 't3.open.total': 3 },
    ],
  ])('stops %s', (_, cells) => expect(holds({ cells })).toBe(false))

  it('asks no rule that is switched off', () => {
    const settings = { ...DEFAULT_CHECK_SETTINGS, severities: { 'ID-9': 'off' as const } }
    expect(holds({ cells: { 't2.norms.issued': 2 } }, settings)).toBe(true)
  })

  it('sieves more than 20,000 reports a second on one core', () => {
    const report = sampleReport()
    const vector = vectorOf(report)
    const rounds = 20_000
    for (let i = 0; i < rounds; i++) numbersHold('2021', vector)
    const started = performance.now()
    for (let i = 0; i < rounds; i++) numbersHold('2021', vector)
    expect(rounds / ((performance.now() - started) / 1000)).toBeGreaterThan(20_000)
  })
})
