import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { type SampleChanges, sampleReport } from '../sample.ts'

const found = (rule: string, changes: SampleChanges, previous: SampleChanges) =>
  check(sampleReport(changes), { previous: sampleReport({ year: 2022, ...previous }) }).filter((f) => f.rule === rule)

describe('what was carried in', () => {
  const wrongColumn = { cells: { 't3.carriedOut.business': 1, 't3.carriedOut.total': 1 } } as const

  it('is compared column by column, and a shift of columns is named as such', () => {
    const fails = found('ID-7', {}, wrongColumn).filter((f) => f.verdict === 'fail')
    expect(fails.map((f) => [f.instance, f.left, f.right])).toEqual([
      ['natural', 1, 0],
      ['business', 0, 1],
    ])
    expect(fails[0]?.message.zh).toContain('填错了列')
  })

  it('cannot be judged against a blank total beside filled cells', () => {
    const changes = { cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': null } } as const
    expect(found('ID-7', {}, changes).find((f) => f.instance === 'total')?.verdict).toBe('notAssessable')
  })

  it('follows from the trial form too, whose rows are the same', () => {
    const before = { form: '2019', cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': 1 } } as const
    expect(found('ID-7', {}, before).every((f) => f.verdict === 'pass')).toBe(true)
  })
})

describe('the stock of documents', () => {
  it('is not compared across the change of form', () => {
    expect(found('ID-8', {}, { form: '2019' }).map((f) => f.reason)).toEqual(['formChanged'])
  })
})

describe('texts of two years', () => {
  it('count as alike when only years and numbers were changed', () => {
    expect(found('ARP-8', {}, {}).map((f) => f.verdict)).toEqual(['fail', 'fail'])
  })
})
