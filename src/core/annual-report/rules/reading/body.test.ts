import { describe, expect, it } from 'vitest'
import { bodyOf } from './body.ts'

describe('the kind of a body, by its name', () => {
  it.each([
    ['积石山县商务局', 'department', 'county'],
    ['上海市科学技术委员会', 'department', 'province'],
    ['沭阳县发展和改革局', 'department', 'county'],
    ['甘肃省商务厅', 'department', 'province'],
    ['西安市雁塔区投资合作局', 'department', 'county'],
    ['临夏回族自治州教育局', 'department', 'city'],
    ['淮安市洪泽区人民政府', 'government', 'county'],
    ['上海市人民政府办公厅', 'governmentOffice', 'province'],
    ['广西壮族自治区人民政府', 'government', 'province'],
    ['义乌市人民政府', 'government', null],
    ['上海市浦东新区人民政府', 'government', null],
    ['尼勒克县乌赞镇人民政府', 'township', 'township'],
    ['底张街道办事处', 'township', 'township'],
    ['平潭综合实验区管委会', 'committee', null],
  ])('%s is a %s, level %s', (name, kind, level) => expect(bodyOf(name)).toEqual({ kind, level }))

  it.each(['国家统计局', '交通运输部', ''])('says nothing about “%s”, which names no place', (name) =>
    expect(bodyOf(name)).toBeNull(),
  )
})
