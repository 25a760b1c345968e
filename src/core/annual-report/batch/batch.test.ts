import { describe, expect, it } from 'vitest'
import { plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import type { CellAddress } from '../form/index.ts'
import type { Report, ReportCell } from '../report.ts'
import { check } from '../rules/check.ts'
import { batchOutcome } from './outcome.ts'
import { returnNotice } from './return-notice.ts'
import { batchSummary } from './summary.ts'
import { withNumbers } from './with-numbers.ts'
import { yearBefore } from './year-before.ts'

const read = <T>(value: T) => ({ value, certainty: 'certain', from: 'title', otherwise: [] }) as const
const named = (agency: string | null, year: number | null): Report => ({
  ...plainReport('2021'),
  agency: agency === null ? null : read(agency),
  year: year === null ? null : read(year),
})
const withCells = (cells: Readonly<Record<CellAddress, ReportCell>>): Report => plainReport('2021', cells)

describe('the report of the year before', () => {
  const last = { report: named('甲县 商务局', 2023), file: 'a' }
  const other = { report: named('乙县商务局', 2023), file: 'b' }
  const batch = [other, last, { report: named('甲县商务局', 2023), file: 'copy' }]

  it('is that of the same agency, spaces aside, the first where there are several', () => {
    expect(yearBefore(batch, { report: named('甲县商务局', 2024), file: 'x' })).toBe(last)
  })

  it.each([
    ['of another year', named('甲县商务局', 2025)],
    ['of another agency', named('丙县商务局', 2024)],
    ['without an agency', named(null, 2024)],
    ['without a year', named('甲县商务局', null)],
  ])('is none for a report %s', (_, report) => {
    expect(yearBefore(batch, { report, file: 'x' })).toBeNull()
  })
})

describe('a report with other numbers', () => {
  const remarked: ReportCell = {
    state: 'unreadable',
    candidates: [3, 8],
    remark: '约',
    source: { text: '③', position: {} },
  }
  const inYuan: ReportCell = { state: 'value', value: 5, unit: '元', readBy: [], remark: null, source: null }
  const report = withCells({ 't3.open.natural': remarked, 't2.fee.amount': inYuan })

  it('holds them, keeps remark and unit, and no longer names what was printed', () => {
    const changed = withNumbers(report, [
      { address: 't3.open.natural', to: 3 },
      { address: 't2.fee.amount', to: 7 },
    ])
    const value = { state: 'value', readBy: [], source: null }
    expect(changed.cells['t3.open.natural']).toEqual({ ...value, value: 3, unit: null, remark: '约' })
    expect(changed.cells['t2.fee.amount']).toEqual({ ...value, value: 7, unit: '元', remark: null })
    expect(report.cells['t3.open.natural']).toBe(remarked)
  })

  it('refuses a cell that its form does not have', () => {
    expect(() => withNumbers(report, [{ address: 't3.nothing.natural', to: 1 }])).toThrow('no cell')
  })
})

describe('what came of a report', () => {
  const outcome = (report: Report) =>
    batchOutcome(
      report,
      check(report).filter((f) => /^ID-[1-6]$|^ARP-3$/.test(f.rule)),
    )

  it('is sound where all agrees', () => {
    expect(outcome(withCells({}))).toEqual({
      ...{ verdict: 'sound', brokenSums: 0, errors: 0, warnings: 0, unreadable: 0 },
      advice: null,
    })
  })

  it('tells of broken sums how few cells mend them', () => {
    const { verdict, brokenSums, advice } = outcome(withCells({ 't3.open.total': valueCell(2) }))
    expect([verdict, brokenSums, advice?.zh]).toEqual(['wrong', 2, '改 1 格即可'])
  })

  it('says so when several repairs are as good', () => {
    expect(outcome(withCells({ 't4.review.total': valueCell(1) })).advice?.zh).toBe('改 1 格，改法不止一种')
  })

  it('asks to choose where a cell is unreadable', () => {
    const cell: ReportCell = { state: 'unreadable', candidates: [3, 8], remark: null, source: null }
    const { verdict, unreadable, advice } = outcome(withCells({ 't2.license.decisions': cell }))
    expect([verdict, unreadable, advice?.zh]).toEqual(['ask', 1, '请从 3、8 中选定'])
  })

  it('names the first warning where nothing is wrong', () => {
    const { verdict, advice } = outcome(
      withCells({
        't2.license.decisions': { state: 'blank', mark: '/', remark: null, source: { text: '/', position: {} } },
      }),
    )
    expect(verdict).toBe('ask')
    expect(advice?.zh).not.toBe('')
  })

  it('counts other errors beside the sums', () => {
    const report = withCells({ 't3.open.total': valueCell(2) })
    const findings = check({ ...report, title: null })
    const others = findings.filter(
      (f) => f.verdict === 'fail' && f.severity === 'error' && !/^ID-[1-6]$/.test(f.rule),
    ).length
    expect(others).toBeGreaterThan(0)
    expect(batchOutcome(report, findings).advice?.zh).toBe(`改 1 格即可，另有 ${others} 处要补正`)
  })
})

describe('the summary', () => {
  it('has a line for each report and each file that could not be read', () => {
    const report = withCells({ 't3.open.total': valueCell(2) })
    const { blocks } = batchSummary([
      { file: 'a.docx', report, findings: check(report).filter((f) => f.rule === 'ID-1') },
      { file: 'b.pdf', failure: { code: 'pdf-scanned', params: {} } },
    ])
    const [table] = blocks
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : []
    expect(rows[1]).toEqual(['a.docx', '某某县某某局', '2021', '有错', '1', '0', '0', '改 1 格即可'])
    expect(rows[2]?.slice(0, 4)).toEqual(['b.pdf', '', '', '读不出来（pdf-scanned）'])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]))
  })
})

describe('the return notice', () => {
  const report = withCells({ 't3.open.total': valueCell(2), 't4.review.total': valueCell(1) })
  const returned = { file: '年报.docx', report, findings: check(report) }
  const texts = (count: number): readonly string[] =>
    returnNotice(
      '某某县某某局',
      Array.from({ length: count }, () => returned),
    ).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')) : [block.text],
    )

  it('names agency, report and file, each error with its place, and what to check first', () => {
    const told = texts(1)
    expect(told[0]).toBe('某某县某某局：')
    expect(told[1]).toContain(
      '《某某县某某局2021年政府信息公开工作年度报告》（文件：年报.docx）经核对需要修改，现予退回',
    )
    const errors = returned.findings.filter((f) => f.verdict === 'fail' && f.severity === 'error')
    expect(told).toContain(`一、需要改正的错误（${errors.length} 处）`)
    for (const { message } of errors) expect(told.some((text) => text.endsWith(`|${message.zh}`))).toBe(true)
    expect(told.some((text) => /^1\|表三.*列\|/.test(text))).toBe(true)
    expect(told).toContain('二、改正时请先核对')
    expect(told.some((text) => text.includes('现在是 2，应为 0'))).toBe(true)
    expect(told.some((text) => /办法共有 \d+ 种，请以登记簿为准/.test(text))).toBe(true)
  })

  it('leaves sender, date and term as blanks', () => {
    expect(texts(1).filter((text) => text.includes('＿'))).toHaveLength(3)
  })

  it('gives each of several reports a part of its own', () => {
    const told = texts(2)
    expect(told[1]).toContain('有 2 份需要修改')
    expect(told.filter((text) => /^[一二]、某某县/.test(text))).toHaveLength(2)
    expect(told.filter((text) => text.startsWith('（一）需要改正的错误'))).toHaveLength(2)
  })
})
