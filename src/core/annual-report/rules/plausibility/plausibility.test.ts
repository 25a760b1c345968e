import { describe, expect, it } from 'vitest'
import type { CellAddress } from '../../form/index.ts'
import { check } from '../check.ts'
import { sampleReport } from '../sample.ts'

const verdict = (rule: string, agency: string, cells: Record<CellAddress, number>): string =>
  check(sampleReport({ agency, cells })).find((f) => f.rule === rule)?.verdict ?? 'silent'

describe('rules (规章) in table 二', () => {
  const six = { 't2.rules.inForce': 6 } as const
  it.each([
    ['云溪县统计局', 'fail'],
    ['甘肃省商务厅', 'fail'],
    ['云溪县人民政府', 'fail'],
    ['云溪县河口镇人民政府', 'fail'],
    ['甘肃省人民政府', 'silent'],
    ['兰州市人民政府', 'silent'],
    ['上海市人民政府办公厅', 'silent'],
    ['国家统计局', 'silent'],
    ['平潭综合实验区管委会', 'silent'],
  ])('of %s: %s', (agency, expected) => expect(verdict('T2-1', agency, six)).toBe(expected))
})

describe('no licence decisions', () => {
  it.each([
    ['云溪县民政局', 'uncertain'],
    ['云溪县人民政府', 'silent'],
    ['云溪县统计局', 'silent'],
  ])('at %s: %s', (agency, expected) => expect(verdict('PLA-1', agency, {})).toBe(expected))
})

describe('fees that look like 元', () => {
  it.each([
    ['云溪县统计局', 3.5, 'pass'],
    ['云溪县统计局', 59237.2449, 'pass'],
    ['云溪县统计局', 35000, 'uncertain'],
    ['云溪县统计局', 120000.5, 'uncertain'],
    ['云溪县人民政府', 35000, 'silent'],
    ['甘肃省商务厅', 35000, 'silent'],
  ])('%s, %d 万元: %s', (agency, amount, expected) =>
    expect(verdict('T2-13', agency, { 't2.fee.amountWan': amount })).toBe(expected),
  )
})

it('an amount in another unit is told without the noise of binary fractions', () => {
  const report = sampleReport({ agency: '云溪县水务局', cells: { 't2.fee.amountWan': 1575822.28 } })
  const told = check(report).find((f) => f.rule === 'T2-13')?.message.zh
  expect(told).toContain('合 157.582228 亿元')
  expect(told).toContain('应当填 157.582228。')
})
