import { describe, expect, it } from 'vitest'
import { type CellAddress, cellName, FORMS } from '../form/index.ts'
import { check } from './check.ts'
import { sampleReport } from './sample.ts'
import { DEFAULT_CHECK_SETTINGS } from './settings.ts'

const failing = (changes: Parameters<typeof sampleReport>[0]) =>
  check(sampleReport(changes)).filter((f) => f.verdict === 'fail')

describe('checking a report', () => {
  it('finds nothing wrong with the sound sample', () => {
    expect(check(sampleReport()).filter((f) => f.verdict === 'fail' || f.verdict === 'uncertain')).toEqual([])
  })

  const inSums = FORMS['2021'].cells.filter((c) => c.table !== 't2')
  it.each(inSums.map((c) => [cellName(c).zh, c.address] as const))('catches one more in %s', (_, address) => {
    const cell = sampleReport().cells[address]
    const value = cell?.state === 'value' ? cell.value : 0
    const found = failing({ cells: { [address]: value + 1 } }).filter((f) => f.severity === 'error')
    expect(found.length).toBeGreaterThan(0)
    expect(found.some((f) => f.cells.includes(address))).toBe(true)
  })

  it('says table, row, column, both sides, the difference, what to do and the basis, without internal keys', () => {
    const [found] = failing({ cells: { 't3.no.secret.natural': 3 } })
    expect(found?.message.zh).toBe(
      '表三（三）不予公开“1.属于国家秘密”行合不上：各列之和是 3，“总计”列写的是 0，差 3。请核对这一行各列的数，或者改正“总计”。' +
        '依据：《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）表三。',
    )
    expect(found?.message.en).toContain('row （三）不予公开“1.属于国家秘密”')
    expect(found?.message.en).not.toContain('natural')
  })

  it('cites the trial form where that was used', () => {
    const [found] = failing({ form: '2019', year: 2019, cells: { 't3.open.total': 9 } })
    expect(found?.message.zh).toContain('国办公开办函〔2019〕60号')
  })
})

describe('blank, unreadable and split cells', () => {
  const of = (rule: string, changes: Parameters<typeof sampleReport>[0]) =>
    check(sampleReport(changes))
      .filter((f) => f.rule === rule && f.verdict !== 'pass')
      .map((f) => [f.instance, f.verdict, f.reason])

  const gap = { cells: { 't3.open.total': null } } as const

  it('fail a blank total beside filled cells, once, and leave what rests on it open', () => {
    expect(of('ID-1', gap)).toEqual([['t3.open', 'fail', null]])
    expect(of('ID-2', gap)).toEqual([['total', 'notAssessable', 'blankTotal']])
    expect(of('ID-3', gap)).toEqual([])
    expect(of('ARP-3', gap)).toEqual([])
  })

  it('report the blank grand total by its row and not again by its column', () => {
    const changes = { cells: { 't3.total.total': null } } as const
    expect(of('ID-1', changes)).toEqual([['t3.total', 'fail', null]])
    expect(of('ID-2', changes)).toEqual([['total', 'notAssessable', 'blankTotal']])
    expect(of('ID-3', changes)).toEqual([['total', 'notAssessable', 'blankTotal']])
  })

  it('count other blanks as 0 and warn once a table', () => {
    const changes = { cells: { 't3.open.other': null, 't3.partial.other': '-', 't4.after.pending': '' } } as const
    expect(of('ID-1', changes)).toEqual([])
    expect(of('ARP-3', changes)).toEqual([
      ['t3', 'fail', null],
      ['t4', 'fail', null],
    ])
  })

  it('take a blank total over nothing but zeros for an ordinary blank', () => {
    const changes = { cells: { 't4.after.total': null } } as const
    expect(of('ID-6', changes)).toEqual([])
    expect(of('ARP-3', changes)).toEqual([['t4', 'fail', null]])
  })

  it('leave the sums of an unreadable cell open, and only those', () => {
    const changes = { cells: { 't3.open.natural': [3, 8] } } as const
    expect(of('ID-1', changes)).toEqual([['t3.open', 'notAssessable', 'unreadableCell']])
    expect(of('ID-2', changes)).toEqual([['natural', 'notAssessable', 'unreadableCell']])
    expect(of('ID-3', changes)).toEqual([])
  })

  it('say once that a table is not there, and neither confirm nor compare anything with it', () => {
    const texts = { 一: '行政复议3件，均获维持。没有发生行政诉讼。' }
    const found = check(sampleReport({ emptyTable: 't4', texts })).filter((f) =>
      f.cells.some((address) => address.startsWith('t4.')),
    )
    expect(found.map((f) => [f.rule, f.verdict, f.reason])).toEqual([
      ['ID-4', 'notAssessable', 'tableMissing'],
      ['ID-5', 'notAssessable', 'tableMissing'],
      ['ID-6', 'notAssessable', 'tableMissing'],
    ])
    expect(of('CMP-3', { emptyTable: 't4' })).toEqual([['t4', 'fail', null]])
    expect(of('ARP-3', { emptyTable: 't4' })).toEqual([])
  })

  it('do not confirm the sums of a table that is printed without a number', () => {
    const report = sampleReport({ emptyTable: 't4' })
    const source = { text: '', position: {} }
    const cells = Object.entries(report.cells).map(([address, cell]) => [address, { ...cell, source }])
    const found = check({ ...report, cells: Object.fromEntries(cells) })
    const told = found.filter((f) => /^(?:ID-[456]|CMP-3)$/.test(f.rule) && f.verdict !== 'pass')
    expect(told.map((f) => [f.rule, f.verdict, f.reason])).toEqual([
      ['ID-4', 'notAssessable', 'tableUnfilled'],
      ['ID-5', 'notAssessable', 'tableUnfilled'],
      ['ID-6', 'notAssessable', 'tableUnfilled'],
      ['CMP-3', 'fail', null],
    ])
  })

  it('do not let a sum confirm the cells that it was needed to read', () => {
    const changes = { readBy: { 't3.open.natural': ['ID-1:t3.open'] } } as const
    expect(of('ID-1', changes)).toEqual([['t3.open', 'uncertain', 'usedForReading']])
    expect(of('ID-2', changes)).toEqual([])
  })
})

describe('settings', () => {
  const broken = sampleReport({ cells: { 't3.open.total': 9 } as Record<CellAddress, number> })
  const setting = (value: 'off' | 'note') =>
    check(broken, { settings: { ...DEFAULT_CHECK_SETTINGS, severities: { 'ID-1': value } } }).filter(
      (f) => f.rule === 'ID-1',
    )

  it('switch a rule off', () => expect(setting('off')).toEqual([]))
  it('give a rule another severity', () => expect(setting('note').every((f) => f.severity === 'note')).toBe(true))
})

describe('the report of the year before', () => {
  it('is not compared when it is of another year', () => {
    const found = check(sampleReport(), { previous: sampleReport({ year: 2021 }) }).find((f) => f.rule === 'ID-7')
    expect(found?.reason).toBe('noPreviousReport')
  })
})
