import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../../test/support/organisation.ts'

const names = (text: string, limit = 9) => REGIONS.search(text, limit).map(({ name }) => name)

describe('regions', () => {
  it('are found by code', () => {
    expect(REGIONS.find('622927')?.name).toBe('积石山保安族东乡族撒拉族自治县')
    expect(REGIONS.find('622928')).toBeNull()
  })

  it('stand under one another', () => {
    expect(REGIONS.under(null).map(({ code }) => code)).toEqual(['620000', '420000'])
    expect(REGIONS.under('622900').map(({ code }) => code)).toEqual(['622901', '622921', '622927'])
    expect(REGIONS.under('622927')).toEqual([])
  })

  it('have full names', () => {
    const county = REGIONS.find('429004')
    expect(county && REGIONS.fullName(county)).toBe('湖北省仙桃市')
  })

  it.each([
    ['the name itself first', '临夏市', ['临夏市']],
    ['the shorter name first', '临夏', ['临夏市', '临夏县', '临夏回族自治州']],
    ['a part of a name', '东乡', ['积石山保安族东乡族撒拉族自治县']],
    ['names of the divisions above', '甘肃 临夏县', ['临夏县']],
    ['the beginning of a code', '6229', ['临夏市', '临夏县', '临夏回族自治州', '积石山保安族东乡族撒拉族自治县']],
    ['nothing', '  ', []],
    ['nothing where the divisions do not agree', '湖北 临夏县', []],
  ])('are searched by %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('are no more than was asked for', () => {
    expect(names('临夏', 2)).toHaveLength(2)
  })
})
