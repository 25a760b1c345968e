import { describe, expect, it } from 'vitest'
import { check, type Finding, type Report } from '#core/annual-report/index'
import { countsOf, findingsList, sumsSentence } from './findings.ts'
import { judge } from './judged.ts'
import { cellMarks } from './marks.ts'
import { paper } from './paper.ts'
import { problemsOf } from './problems.ts'
import { repairs } from './repairs.ts'
import { ONE_WRONG_CELL, SEED, SOUND, TROUBLED } from './reports.examples.ts'

const judged = (report: Report) => judge(report, check(report))
const marksOf = (report: Report) => cellMarks(judged(report))
const wordsOf = (markup: string | undefined): string => (markup ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'TEST-1',
  instance: null,
  verdict: 'fail',
  severity: 'error',
  message: { zh: '某处不对。依据：某条。', en: 'Something is wrong.' },
  cells: [],
  left: null,
  right: null,
  reason: null,
  ...parts,
})

describe('the problems of a report', () => {
  it('are numbered from errors over warnings and notes to what is to be verified', () => {
    const findings = [
      finding({ rule: 'A', severity: 'note' }),
      finding({ rule: 'B', verdict: 'uncertain' }),
      finding({ rule: 'C', severity: 'warning' }),
      finding({ rule: 'D' }),
      finding({ rule: 'E', verdict: 'pass' }),
      finding({ rule: 'F', verdict: 'notAssessable' }),
      finding({ rule: 'ID-1', verdict: 'uncertain', instance: 't3.open', reason: 'usedForReading' }),
    ]
    expect(problemsOf(findings).map((p) => `${p.number}${p.finding.rule}`)).toEqual(['1D', '2C', '3A', '4B'])
    expect(countsOf(findings)).toBe('1 处错误，1 处提醒，1 处提示，1 处待核实')
  })
})

describe('a cell that one row and one column contradict', () => {
  const marks = marksOf(ONE_WRONG_CELL)

  it('is framed and leads to the first finding about it', () => {
    const mark = marks.get('t3.cannot.notHeld.natural')
    expect(mark?.classes).toContain('bad')
    expect(mark?.link).toEqual({ href: '#f1', label: '看第 1 条发现' })
  })

  it('is the only one framed as wrong', () => {
    expect([...marks].filter(([, { classes }]) => classes.includes('bad')).map(([address]) => address)).toEqual([
      't3.cannot.notHeld.natural',
    ])
  })

  it('stands where the brackets of row and column cross', () => {
    const along = (name: string): string[] =>
      [...marks].filter(([, { classes }]) => classes.includes(name)).map(([address]) => address)
    expect(along('rb')).toHaveLength(7)
    expect(along('rb-e')).toEqual(['t3.cannot.notHeld.total'])
    expect(along('cb')).toHaveLength(22)
    expect(along('cb-s')).toEqual(['t3.open.natural'])
    expect(along('cb-e')).toEqual(['t3.total.natural'])
  })

  it('has the differences in words, beside the row and below the column', () => {
    expect(marks.get('t3.cannot.notHeld.total')?.asides).toEqual([{ at: 'right', text: '2 ≠ 3，差 1' }])
    expect(marks.get('t3.carriedOut.natural')?.asides).toEqual([{ at: 'below', text: '11 ≠ 12，差 1' }])
  })

  it('is marked on the paper by its public address', () => {
    const sheet = paper({ report: ONE_WRONG_CELL, agency: '', year: 2024, head: null, marks }).text
    expect(sheet).toMatch(
      /<td id="t3\.cannot\.notHeld\.natural" class="zc n [^"]*\bbad\b[^"]*"><a href="#f1">2<span class="vh">/,
    )
  })

  it('is what both findings lead to', () => {
    const { text } = findingsList(judged(ONE_WRONG_CELL))
    expect(text.match(/href="#t3\.cannot\.notHeld\.natural"/g)).toHaveLength(2)
  })

  it('is what the smallest repair changes', () => {
    const words = wordsOf(repairs(judged(ONE_WRONG_CELL))?.text)
    expect(words).toContain('只改 1 格，2 项不符都能消除')
    expect(words).toMatch(/2 改为 → 3/)
    expect(words).toContain('改动最少的办法只有这一种')
  })
})

describe('marks on a troubled report', () => {
  const marks = marksOf(TROUBLED)

  it('frame blank cells lightly', () => {
    expect(marks.get('t2.coercion.decisions')?.classes).toEqual(['ask'])
    expect(marks.get('t3.partial.legalService')?.classes).toContain('ask')
  })

  it('lead from an unreadable cell to what it may be', () => {
    expect(marks.get('t3.refuse.repeat.natural')?.link?.href).toBe('#h-read')
  })

  it('shorten the words below columns when several are broken', () => {
    expect(marks.get('t3.carriedOut.business')?.asides).toEqual([{ at: 'below', text: '差 5' }])
  })

  it('stand below table 四, which has no room at its side', () => {
    expect(marks.get('t4.review.total')?.asides).toEqual([{ at: 'below', text: '2 ≠ 3，差 1' }])
  })

  it('say when the numbers alone cannot decide', () => {
    expect(wordsOf(repairs(judged(TROUBLED))?.text)).toContain('单凭数字分不出哪一种对')
  })
})

describe('a sound report', () => {
  it('has a mark only where something is to be verified, and no repair', () => {
    expect([...marksOf(SEED)].map(([address, { classes }]) => [address, classes])).toEqual([
      ['t2.license.decisions', ['ask']],
    ])
    expect(repairs(judged(SEED))).toBeNull()
  })

  it('says so', () => {
    expect(sumsSentence(SOUND, check(SOUND))).toBe('三张表格的 42 项勾稽关系全部相符。')
  })
})

describe('the list of findings', () => {
  it('leads from a missing section to its place', () => {
    expect(findingsList(judged(SEED)).text).toMatch(/缺少[\s\S]*?<a class="btn-t" href="#s6">看这一处/)
  })

  it('sets the basis on a line of its own', () => {
    const { text } = findingsList(judge(SEED, [finding({})]))
    expect(text).toContain('某处不对。<span class="cite">依据：某条。</span>')
  })

  it('folds away what passed and what could not be checked', () => {
    const words = wordsOf(findingsList(judged(SEED)).text)
    expect(words).toMatch(/\d+ 项没有问题/)
    expect(words).toMatch(/\d+ 项无法核对/)
  })

  it('counts sums that reading used up as not checked', () => {
    const [first, ...others] = check(SOUND)
    const used: Finding = { ...(first ?? finding({})), verdict: 'uncertain', reason: 'usedForReading' }
    expect(sumsSentence(SOUND, [used, ...others])).toContain('41 项相符，0 项不符，1 项无法核对')
  })
})
