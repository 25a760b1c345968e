import { beforeEach, describe, expect, it } from 'vitest'
import type { ReadEntry } from '#app/read-report'
import { check, type Report } from '#core/annual-report/index'
import { failure } from '#core/shared/index'
import { ONE_WRONG_CELL, SOUND } from '#views/report/reports.examples'
import { Batch } from './batch.ts'
import { secondsLeft } from './reading.ts'

const CELL = 't3.cannot.notHeld.natural'
const MEND = [{ address: CELL, to: 3 }] as const
const LAST_YEAR: Report = { ...SOUND, year: { value: 2023, certainty: 'certain', from: 'title', otherwise: [] } }

const read = (report: Report, entry: string | null = null): ReadEntry => ({
  entry,
  result: { ok: true, value: { report, findings: check(report) } },
})

let batch: Batch
beforeEach(() => {
  batch = new Batch()
  const places = ['今年.docx', '去年.zip', '坏.pdf'].map((file) => batch.add(file))
  batch.put(places[1] ?? 0, [read(LAST_YEAR, '教育/去年.docx')])
  batch.put(places[0] ?? 0, [read(ONE_WRONG_CELL)])
  batch.put(places[2] ?? 0, [{ entry: null, result: { ok: false, error: failure('pdf-scanned') } }])
})

/** By the file that it came from. */
const from = (file: string) => {
  const found = batch.reports.find((report) => report.file.startsWith(file))
  if (found === undefined) throw new Error(`no report from ${file}`)
  return found
}
const compareAll = () => batch.reports.map((report) => batch.compareYears(report))
const value = (report: Report) => {
  const cell = report.cells[CELL]
  return cell?.state === 'value' ? cell.value : null
}

describe('a batch', () => {
  it('shows its files in the order in which they were given, whichever was read first', () => {
    expect(batch.rows().map(({ file, outcome }) => [file, outcome.kind])).toEqual([
      ['今年.docx', 'report'],
      ['去年.zip › 教育/去年.docx', 'report'],
      ['坏.pdf', 'failure'],
    ])
    expect(new Set(batch.rows().map(({ id }) => id)).size).toBe(3)
  })

  it('shows what is not read yet as waiting, and drops it when the rest is given up', () => {
    batch.add('还没读.docx')
    expect(batch.rows().at(-1)).toMatchObject({ file: '还没读.docx', outcome: { kind: 'waiting' } })
    batch.dropUnread()
    expect(batch.rows()).toHaveLength(3)
  })

  it('compares a report with the year before, once', () => {
    expect(compareAll().filter(Boolean)).toHaveLength(1)
    expect(from('今年').previous?.file).toBe('去年.zip › 教育/去年.docx')
    expect(from('今年').findings.some(({ reason }) => reason === 'noPreviousReport')).toBe(false)
    expect(compareAll().filter(Boolean)).toEqual([])
  })

  it('applies a change, checks again, and remembers what stood there', () => {
    batch.apply(from('今年').id, MEND)
    const changed = from('今年')
    expect(value(changed.report)).toBe(3)
    expect(changed.applied).toEqual([{ address: CELL, from: 2, to: 3 }])
    expect(changed.findings.filter((f) => /^ID-[1-6]$/.test(f.rule) && f.verdict === 'fail')).toEqual([])
  })

  it('undoes step by step, down to what was read', () => {
    const { id, report } = from('今年')
    batch.apply(id, MEND)
    batch.apply(id, [{ address: 't3.open.natural', to: 99 }])
    batch.undo(id)
    expect(from('今年').applied).toHaveLength(1)
    batch.undo(id)
    batch.undo(id)
    expect(from('今年').report).toEqual(report)
    expect(from('今年').applied).toEqual([])
  })

  it('judges the next year again when last year’s report is changed, and when that is undone', () => {
    compareAll()
    const carriedIn = () => from('今年').findings.filter((f) => f.rule === 'ID-7' && f.verdict === 'fail').length
    const before = carriedIn()
    batch.apply(from('去年').id, [{ address: 't3.carriedOut.natural', to: 40 }])
    expect(carriedIn()).toBeGreaterThan(before)
    batch.undo(from('去年').id)
    expect(carriedIn()).toBe(before)
  })

  it('refuses a report that it does not hold', () => {
    expect(() => batch.apply('r99', MEND)).toThrow('no report r99')
  })
})

describe('the time that is left', () => {
  it.each([
    [{ total: 10, done: 2, begun: 0 }, 5_000, null],
    [{ total: 10, done: 5, begun: 0 }, 1_000, null],
    [{ total: 10, done: 5, begun: 0 }, 5_000, 5],
    [{ total: 500, done: 100, begun: 1_000 }, 11_000, 40],
  ])('of %o after %d ms is %s s', (reading, now, left) => {
    expect(secondsLeft(reading, now)).toBe(left)
  })
})
