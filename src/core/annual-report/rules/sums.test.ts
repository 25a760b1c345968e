import { describe, expect, it } from 'vitest'
import type { FormId } from '../form/index.ts'
import { vectorOf } from '../vector.ts'
import { IDENTITIES } from './identities.ts'
import { sampleReport } from './sample.ts'
import { checkNumbers } from './sums.ts'

const faults = (changes: Parameters<typeof sampleReport>[0] = {}) => {
  const report = sampleReport(changes)
  return checkNumbers(report.form, vectorOf(report))
}

describe('the sums of a report', () => {
  it.each([
    ['2021', 42],
    ['2021-single', 40],
    ['2019', 40],
  ] as const)('are, in form %s, %i', (form: FormId, count) => {
    expect(IDENTITIES[form]).toHaveLength(count)
    expect(faults({ form })).toEqual([])
  })

  it('give the same empty list for every sound report: nothing is allocated', () => {
    expect(faults()).toBe(faults({ form: '2019' }))
  })

  it('name the broken ones with both sides', () => {
    expect(faults({ cells: { 't4.review.total': 4 } }).map((f) => [f.identity.id, f.cause, f.left, f.right])).toEqual([
      ['ID-4', 'unequal', 4, 1],
    ])
  })

  it('are checked at 20,000 reports a second and more on one core', () => {
    const report = sampleReport()
    const vector = vectorOf(report)
    const rounds = 20_000
    for (let i = 0; i < rounds; i++) checkNumbers('2021', vector)
    const started = performance.now()
    for (let i = 0; i < rounds; i++) checkNumbers('2021', vector)
    const seconds = (performance.now() - started) / 1000
    expect(rounds / seconds).toBeGreaterThan(20_000)
  })
})
