import { describe, expect, it } from 'vitest'
import { feeStandard, monthReckoning, pieceFees } from './index.ts'

const zh = (n: number): readonly string[] => monthReckoning(n).map((line) => line.zh)

describe('the fees of a month, reckoned', () => {
  it('say how 45 applications come to 5,500 yuan', () => {
    expect(zh(45)).toEqual([
      '第 1 至 10 件，不收费',
      '第 11 至 30 件，共 20 件，每件 100 元，计 2000 元',
      '第 31 至 40 件，共 10 件，每件 200 元，计 2000 元',
      '第 41 至 45 件，共 5 件，每件 300 元，计 1500 元',
    ])
  })

  it('name a single application, and nothing when there is none', () => {
    expect(zh(11).at(-1)).toBe('第 11 件，共 1 件，每件 100 元，计 100 元')
    expect(zh(0)).toEqual([])
  })

  it('tell all beyond the last tier in one line, however many', () => {
    expect(zh(51).at(-1)).toBe('第 51 件，从每件 400 元起，每 10 件每件再加 100 元，计 400 元')
    expect(zh(10_000)).toHaveLength(5)
  })

  it.each([10, 11, 30, 31, 40, 45, 50, 51, 60, 61, 100, 777])('add up for %i', (n) => {
    const sums = zh(n).map((line) => Number(/计 (\d+) 元$/.exec(line)?.[1] ?? 0))
    expect(sums.reduce((all, sum) => all + sum, 0)).toBe(pieceFees(n))
  })
})

describe('the tariff in words', () => {
  it.each([
    [
      'piece',
      '第1至10件不收费，第11至30件每件100元，第31至40件每件200元，第41至50件每件300元，以后每增加10件每件再加100元',
    ],
    ['volume', '第1至30页不收费，第31至100页每页10元，第101至200页每页20元，第201页起每页40元'],
  ] as const)('is that of the law, per %s', (mode, words) => {
    expect(feeStandard(mode)).toContain(words)
  })
})
