import { describe, expect, it } from 'vitest'
import { cellIndex } from './form/index.ts'
import { type SampleChanges, sampleReport } from './rules/sample.ts'
import { vectorOf } from './vector.ts'

const fee = (changes: SampleChanges): number | undefined => {
  const report = sampleReport(changes)
  return vectorOf(report).values[cellIndex(report.form, 't2.fee.amountWan') ?? -1]
}

describe('the numbers of a report', () => {
  it('are in the unit of the form, whatever the cell prints', () => {
    const cells = { 't2.fee.amountWan': 35000 } as const
    expect(fee({ cells, units: { 't2.fee.amountWan': '元' } })).toBe(3.5)
    expect(fee({ cells, units: { 't2.fee.amountWan': '万元' } })).toBe(35000)
    expect(fee({ cells })).toBe(35000)
  })

  it('tell blank, unreadable and 0 apart', () => {
    const report = sampleReport({ cells: { 't2.rules.issued': null, 't2.rules.repealed': [1, 11] } })
    const { values, blank } = vectorOf(report)
    expect([...values.slice(0, 3)]).toEqual([0, Number.NaN, 0])
    expect([...blank.slice(0, 3)]).toEqual([1, 0, 0])
  })
})
