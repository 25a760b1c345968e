import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { sampleReport } from '../sample.ts'

const DUE = ['REG-49a', 'RPT-6']

const verdict = (agency: string, signedOn: [number, number, number] | null): readonly string[] =>
  check(sampleReport({ agency, signedOn }))
    .filter((f) => DUE.includes(f.rule))
    .map((f) => `${f.rule} ${f.verdict}`)

describe('the last day for publication, by kind of body', () => {
  it.each([
    ['云溪县统计局', [2024, 1, 31], 'REG-49a pass'],
    ['云溪县统计局', [2024, 2, 1], 'REG-49a fail'],
    ['云溪县河口镇人民政府', [2024, 2, 1], 'REG-49a fail'],
    ['云溪县人民政府', [2024, 2, 20], 'RPT-6 pass'],
    ['云溪县人民政府', [2024, 2, 21], 'RPT-6 fail'],
    ['临夏回族自治州人民政府', [2024, 3, 10], 'RPT-6 pass'],
    ['临夏回族自治州人民政府', [2024, 3, 11], 'RPT-6 fail'],
    ['甘肃省人民政府', [2024, 3, 31], 'RPT-6 pass'],
    ['甘肃省人民政府', [2024, 4, 1], 'RPT-6 fail'],
    ['义乌市人民政府', [2024, 3, 31], 'RPT-6 pass'],
    ['平潭综合实验区管委会', [2024, 4, 1], 'RPT-6 fail'],
  ] as const)('%s on %j: %s', (agency, [y, m, d], expected) => expect(verdict(agency, [y, m, d])).toEqual([expected]))

  it('is not judged for a body of unknown kind, nor for a government without a date', () => {
    expect(verdict('国家统计局', [2024, 4, 1])).toEqual([])
    expect(verdict('云溪县人民政府', null)).toEqual([])
  })

  it('cannot be judged for a department without a date', () =>
    expect(verdict('云溪县统计局', null)).toEqual(['REG-49a notAssessable']))
})
