import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { check, diagnose, type Finding, type Report } from '#core/annual-report/index'
import type { Language } from '#core/shared/index'
import { memoryIo } from '../../test/support/memory-io.ts'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../test/support/plain-report.ts'
import { reportText, summaryText } from './report-text.ts'

const FEE = '本年度没有收取信息处理费。'
const sound: Report = { ...plainReport('2021'), texts: { ...plainReport('2021').texts, 六: FEE } }
const wrong: Report = {
  ...sound,
  title: null,
  cells: { ...sound.cells, 't3.open.total': valueCell(2), 't4.review.other': unreadableCell('12', 1, 2, 12) },
}

/** A few rules that stay, so that the text does not change with each rule that is added. */
const RULES = ['ID-1', 'ID-2', 'ID-3', 'ID-4', 'ID-5', 'ID-6', 'ID-7', 'ID-8', 'ARP-2', 'ARP-3', 'ARP-8', 'PUB-3']
const checkedBy = (report: Report) => check(report).filter(({ rule }) => RULES.includes(rule))

interface Shown {
  readonly findings?: readonly Finding[]
  readonly language?: Language
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

const text = (report: Report, { findings, language = 'zh', columns, env = {} }: Shown = {}): string => {
  const io = memoryIo(columns === undefined ? { env } : { env, columns })
  const judged = { report, findings: findings ?? checkedBy(report), diagnosis: diagnose(report), hasPrevious: false }
  return reportText('a.html', judged, { io, language })
}

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'ID-1',
  instance: null,
  verdict: 'pass',
  severity: 'error',
  message: { zh: '中文', en: 'English' },
  cells: [],
  left: null,
  right: null,
  reason: null,
  ...more,
})

describe('the text of a checked report', () => {
  it('begins with the result', () => {
    expect(text(sound)).toMatch(/^✓ 某某县某某局 2021 年度报告：没有发现问题\n {2}a\.html · 2021 年修订的格式\n/)
    expect(text(wrong)).toMatch(/^✗ 某某县某某局 2021 年度报告：3 处错误\n/)
    expect(text(wrong, { language: 'en' })).toMatch(/^✗ 某某县某某局, report for 2021: 3 errors\n/)
  })

  it('says in a sentence that is one that the agency or the year is not known', () => {
    const unknown = { ...sound, agency: null, year: null }
    expect(text(unknown)).toContain('机关不明的年度报告（年份不明）')
    expect(text({ ...sound, agency: null })).toContain(`机关不明的 ${sound.year?.value} 年度报告`)
  })

  it('says the sums in one line', () => {
    expect(text(sound)).toContain('\n  ✓ 42 项勾稽关系全部相符\n')
    expect(text(wrong)).toContain('\n  ✗ 42 项勾稽关系：2 项不符，39 项相符，1 项无法核对\n')
    expect(text(plainReport('2019'), { language: 'en' })).toContain('\n  ✓ All 40 sums agree\n')
  })

  it('lists errors before warnings before notes, each with its rule in a column of its own', () => {
    const findings = [
      finding({ rule: 'PLA-1', verdict: 'uncertain', severity: 'note', message: { zh: '提示一', en: '' } }),
      finding({ rule: 'REG-49a', verdict: 'fail', severity: 'warning', message: { zh: '提醒一', en: '' } }),
      finding({ rule: 'PUB-3', verdict: 'fail', message: { zh: '错误一', en: '' } }),
      finding({ rule: 'ARP-12', verdict: 'fail', message: { zh: '错误二', en: '' } }),
    ]
    expect(text(sound, { findings })).toContain(
      '  错误\n    PUB-3   错误一\n    ARP-12  错误二\n\n  提醒\n    REG-49a  提醒一\n\n  提示\n    PLA-1  提示一\n',
    )
  })

  it('does not count as found what only could not be judged', () => {
    const findings = [finding({ rule: 'ID-13', verdict: 'notAssessable', message: { zh: '没有第六部分', en: '' } })]
    expect(text(sound, { findings })).toContain('没有发现问题')
    expect(text(sound, { findings })).toContain('○ ID-13：没有第六部分')
  })

  it('names the rules that wait for last year’s report in one line', () => {
    expect(text(sound)).toMatch(/\n {2}○ ID-7、ID-8、[^\n]*：没有上一年度的报告，这几条没有核对\n$/)
  })

  it('says which sums were used for reading and so prove nothing', () => {
    const findings = [finding({}), finding({ verdict: 'uncertain', reason: 'usedForReading' })]
    expect(text(sound, { findings })).toContain('○ 2 项勾稽关系：1 项相符，1 项已用来读数，不能再作证明')
  })

  it('says which cell to change, and owns up where others are as likely', () => {
    const one = plainReport('2021', { 't3.open.natural': valueCell(3), 't3.total.natural': valueCell(3) })
    const repair = text({ ...one, texts: sound.texts })
    expect(repair).toContain('\n  怎么改\n    最可能')
    expect(text(plainReport('2021', { 't4.review.upheld': valueCell(3), 't4.review.total': valueCell(2) }))).toMatch(
      /最可能改一格（另有 1 种改法同样说得通）：表四.*应为 \d。.*\n {4}同样可能的第 2 种：表四/,
    )
    expect(text(plainReport('2021', { 't4.review.total': valueCell(2) }), { language: 'en' })).toMatch(
      /How to mend it\n {4}Most likely one cell.*: table 四.*should be 0/,
    )
    expect(text(sound)).not.toContain('怎么改')
  })

  it('names cells that were not read, the first five, with what they may say', () => {
    expect(text(wrong)).toContain('  1 格读不出唯一的数\n    表四“行政复议·其他结果”列：可能是 1、2、12\n')
    const row = Object.fromEntries(
      ['natural', 'business', 'research', 'charity', 'legalService', 'other', 'total'].map((c) => [
        `t3.open.${c}`,
        unreadableCell('?'),
      ]),
    )
    expect(text({ ...sound, cells: { ...sound.cells, ...row } })).toContain('还有 2 格')
  })

  it('keeps the notes of the reading', () => {
    const notes = [{ code: 'single-other-row', zh: '表三“其他处理”只有一行。', en: 'One row.', cells: [] }]
    expect(text({ ...sound, notes })).toContain('  读取说明\n    表三“其他处理”只有一行。\n')
  })

  it('fits the terminal and is coloured there only, unless NO_COLOR is set', () => {
    const report = { ...wrong, cells: { ...wrong.cells, 't4.review.total': blankCell('/') } }
    const lines = text(report, { columns: 60 }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60)
    expect(lines[0]).toContain('\u001b[31m')
    for (const plain of [text(report), text(report, { columns: 60, env: { NO_COLOR: '1' } })])
      expect(plain).not.toContain('\u001b')
  })

  it('closes several files with their count', () => {
    expect(summaryText([0, 1, 2, 1], { io: memoryIo(), language: 'zh' })).toBe(
      '4 份：1 份没有错误，2 份有错误，1 份不能读取\n',
    )
    expect(summaryText([0, 0], { io: memoryIo(), language: 'en' })).toBe('2 reports: 2 without errors\n')
  })
})
