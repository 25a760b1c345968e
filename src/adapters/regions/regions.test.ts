import { describe, expect, it } from 'vitest'
import type { Region } from '#core/organisation/index'
import { packagedRegions } from './regions.ts'

const regions = packagedRegions()

const below = (region: Region): readonly Region[] => {
  const right = regions.under(region.code)
  return [...right, ...right.flatMap(below)]
}

describe('the divisions of county level and above', () => {
  it('are 34 provinces, and everything below hangs on one of them', () => {
    const provinces = regions.under(null)
    expect(provinces).toHaveLength(34)
    const all = [...provinces, ...provinces.flatMap(below)]
    // 333 prefectures and 2,844 counties by the Ministry's figures for the end of 2024, Sansha's districts aside.
    expect(all.filter(({ level }) => level === 'prefecture')).toHaveLength(333)
    expect(all.filter(({ level }) => level === 'county').length).toBeGreaterThan(2_840)
  })

  it.each([
    ['622927', '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县', 'county'],
    ['110101', '北京市东城区', 'county'],
    ['500229', '重庆市城口县', 'county'],
    ['429004', '湖北省仙桃市', 'county'],
    ['441900', '广东省东莞市', 'prefecture'],
    ['659012', '新疆维吾尔自治区白杨市', 'county'],
    ['330113', '浙江省杭州市临平区', 'county'],
    ['810000', '香港特别行政区', 'province'],
  ])('%s is %s, of level %s', (code, name, level) => {
    const region = regions.find(code)
    expect(region && regions.fullName(region)).toBe(name)
    expect(region?.level).toBe(level)
  })

  it.each(['110100', '429000', '500200', '622999', '000000', ''])('hold no division %s', (code) => {
    expect(regions.find(code)).toBeNull()
  })

  it('are found by what a clerk types', () => {
    expect(regions.search('积石山', 5).map(({ code }) => code)).toEqual(['622927'])
    expect(regions.search('江苏 鼓楼区', 5).map(({ code }) => code)).toEqual(['320106', '320302'])
  })
})
