import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CellAddress, FORMS } from '../form/index.ts'
import { check } from './check.ts'
import { IDENTITIES } from './identities.ts'
import { sampleReport } from './sample.ts'

const seed = readFileSync(new URL('../../../../demo/jishishan-commerce-bureau-2021.txt', import.meta.url), 'utf8')

/** The text between two marks of the seed document. */
function between(from: string, to: string): string {
  const start = seed.indexOf(from)
  const end = seed.indexOf(to, start)
  if (start < 0 || end < 0) throw new Error(`the seed has no ${from} before ${to}`)
  return seed.slice(start + from.length, end).trim()
}

const zeros: Record<CellAddress, number> = Object.fromEntries(FORMS['2021'].cells.map((c) => [c.address, 0]))

/** The seed report as it should be read: a commerce bureau of 2021, all numbers 0, no title, no section 六. */
const report = sampleReport({
  agency: '积石山县商务局',
  year: 2021,
  title: null,
  cells: zeros,
  lead: '',
  texts: {
    一: between('一、总体情况', '二、主动公开政府信息情况'),
    五: between('五、存在的主要问题及改进情况', '积石山县商务局 \n'),
    六: null,
  },
  signedOn: [2022, 1, 14],
})

describe('the seed report', () => {
  const findings = check(report)

  it('fails, is uncertain and cannot be judged exactly where rules.md 2.9 says', () => {
    expect(
      findings
        .filter((f) => f.verdict !== 'pass')
        .map((f) => [f.rule, f.instance, f.verdict, f.severity, f.reason])
        .sort(),
    ).toEqual(
      [
        ['ARP-2', '六', 'fail', 'error', null],
        ['PUB-3', null, 'fail', 'error', null],
        ['ID-13', '六', 'notAssessable', 'error', 'saidBy:ARP-2'],
        ['ID-7', null, 'notAssessable', 'error', 'noPreviousReport'],
        ['ID-8', null, 'notAssessable', 'warning', 'noPreviousReport'],
        ['ARP-8', null, 'notAssessable', 'warning', 'noPreviousReport'],
        ['PLA-1', null, 'uncertain', 'note', 'unusualZero'],
      ].sort(),
    )
  })

  it('passes all 42 sums of the form', () => {
    const sums = findings.filter((f) => /^ID-[1-6]$/.test(f.rule))
    expect(sums.map((f) => f.instance)).toEqual(IDENTITIES['2021'].map((i) => i.instance))
    expect(sums.every((f) => f.verdict === 'pass' && f.severity === 'error')).toBe(true)
  })

  it.each([
    ['ID-14', 'warning'],
    ['ID-15', 'error'],
    ['ARP-1', 'note'],
    ['ARP-3', 'warning'],
    ['ARP-5', 'warning'],
    ['ARP-7', 'warning'],
    ['ARP-9', 'error'],
    ['REG-49a', 'warning'],
  ])('passes %s as a %s', (rule, severity) => {
    const own = findings.filter((f) => f.rule === rule)
    expect(own.length).toBeGreaterThan(0)
    for (const f of own) expect(f).toMatchObject({ verdict: 'pass', severity })
  })

  it('compares 依申请公开0条 with what was received, and 主动公开信息5条 with nothing', () => {
    expect(findings.filter((f) => f.rule === 'ID-14').map((f) => [f.instance, f.left, f.right])).toEqual([
      ['onApplication', 0, 0],
    ])
    expect(findings.some((f) => f.message.zh.includes('主动公开信息5条'))).toBe(false)
  })
})
