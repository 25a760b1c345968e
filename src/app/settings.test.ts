import { describe, expect, it } from 'vitest'
import { DEFAULT_CHECK_SETTINGS } from '#core/annual-report/index'
import { checkSettings } from './check-settings.ts'
import { SETTINGS } from './settings.ts'
import { siteSettings } from './site-settings.ts'

const specOf = (name: string) => {
  const spec = SETTINGS.find((s) => s.name === name)
  if (spec === undefined) throw new Error(`no setting ${name}`)
  return spec
}

describe('the registry of settings', () => {
  it('has one entry a name, each with words in two languages and a basis', () => {
    expect(new Set(SETTINGS.map((s) => s.name)).size).toBe(SETTINGS.length)
    for (const { label, meaning, expected, basis } of SETTINGS)
      for (const text of [label.zh, label.en, meaning.zh, meaning.en, expected.zh, expected.en, basis])
        expect(text).not.toBe('')
  })

  it.each([
    ['siteIdCode', ['1304000009', 'bm01000001'], ['130400000', 'bm0100001', 'BM01000001', '13040000091', 'null']],
    ['siteDomain', ['www.linxia.gov.cn'], ['linxia.com', 'https://www.linxia.gov.cn', '.gov.cn', 'a b.gov.cn']],
    ['icpNumber', ['陇ICP备12345678号', '鄂ICP备05017375号-1'], ['ICP备1号', 'null']],
    ['policeNumber', ['鄂公网安备42070402000096号', '鄂公网安备 42070402000096号'], ['鄂公网安备4207号']],
    ['badgeUrl', ['https://bszs.conac.cn/x', '/about'], ['javascript:alert(1)', '//evil.example', 'data:text/html,x']],
    ['officePhone', ['0930-0000000', '（0930）7721001 转 8'], ['打电话']],
    ['alikeThreshold', ['0.7', '1', '0'], ['1.5', '70%', '-1']],
    ['overviewLimit', ['1000'], ['0', '10.5']],
    ['severities', ['PLA-1=不查', 'ARP-8=提示、REG-49a=提醒'], ['PLA-1', 'PLA-1=off', '=不查']],
    ['organiser', ['积石山县商务局'], ['两\n行', '']],
  ])('%s takes what has its form and nothing else', (name, good, bad) => {
    const { pattern } = specOf(name)
    expect(good.filter((text) => !pattern.test(text))).toEqual([])
    expect(bad.filter((text) => pattern.test(text))).toEqual([])
  })

  it('gives the conventions of the core while nothing is set', () => {
    expect(checkSettings({})).toEqual(DEFAULT_CHECK_SETTINGS)
  })

  it('takes what is stored, and counts what no longer fits as not set', () => {
    const stored = {
      alikeThreshold: '0.5',
      overviewLimit: 'many',
      licensingBodies: '烟草、 气象',
      severities: 'PLA-1=不查',
    }
    expect(checkSettings(stored)).toEqual({
      ...DEFAULT_CHECK_SETTINGS,
      severities: { 'PLA-1': 'off' },
      alikeThreshold: 0.5,
      licensingBodies: ['烟草', '气象'],
    })
    expect(siteSettings({ badgeUrl: 'javascript:alert(1)', siteName: 7 })).toMatchObject({
      badgeUrl: null,
      siteName: null,
    })
  })
})
