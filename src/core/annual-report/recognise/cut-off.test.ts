import { describe, expect, it } from 'vitest'
import { plainReport } from '../../../../test/support/plain-report.ts'
import { FORMS } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'
import { whereCutOff } from './cut-off.ts'

const UNPRINTED: ReportCell = { state: 'blank', mark: '', remark: null, source: null }

/** A report of which nothing is printed from one cell on. */
function printedUpTo(address: string, sections = '一二三'): Report {
  const report = plainReport('2021')
  const from = FORMS['2021'].cells.findIndex((cell) => cell.address === address)
  const lost = FORMS['2021'].cells.slice(from).map((cell) => [cell.address, UNPRINTED])
  return {
    ...report,
    cells: { ...report.cells, ...Object.fromEntries(lost) },
    headings: report.headings.filter(({ section }) => sections.includes(section)),
  }
}

describe('a report that is cut off', () => {
  it.each([
    ['t3.partial.natural', '表三停在“（一）予以公开”行'],
    ['t3.cannot.notHeld.natural', '表三停在（三）不予公开“8.属于行政查询事项”行'],
    ['t3.carriedOut.natural', '表三停在“（七）总计”行'],
  ])('before %s is said so', (address, where) => {
    expect(whereCutOff(printedUpTo(address))).toBe(where)
  })

  it('is not one whose table 三 ends as the form does', () => {
    expect(whereCutOff(printedUpTo('t4.review.upheld'))).toBeNull()
    expect(whereCutOff(plainReport('2019'))).toBeNull()
  })

  it('is not one that goes on behind a table with missing rows', () => {
    expect(whereCutOff(printedUpTo('t3.carriedOut.natural', '一二三五'))).toBeNull()
  })
})
