import { describe, expect, it } from 'vitest'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import { PORTAL_EXAMPLES } from '../portal/portal.examples.ts'
import { foot } from './foot.ts'

const tagsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    [...(PORTAL_EXAMPLES[name] ?? '').matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)].map(([, key, value]) => [
      key,
      value,
    ]),
  )

const SITE = { SiteName: '积石山县商务局', SiteDomain: 'www.example.gov.cn', SiteIDCode: '6229270000' }

describe('the official tags', () => {
  it.each([
    ['home', '政府信息公开', '首页'],
    ['guide', '政府信息公开指南', '信息公开指南'],
    ['rules', '政府信息公开制度', '政策文件'],
    ['reports', '政府信息公开年报', '信息公开年报'],
  ])('of the column page %s are the seven of site and column (TAG-1, TAG-2)', (name, column, type) => {
    const tags = tagsOf(name)
    expect(Object.keys(tags)).toEqual([
      'SiteName',
      'SiteDomain',
      'SiteIDCode',
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
    ])
    expect(tags).toMatchObject({ ...SITE, ColumnName: column, ColumnType: type })
  })

  it('of a report are those of site, column and content (TAG-3, TAG-5)', () => {
    expect(tagsOf('report-seed')).toEqual({
      ...SITE,
      ColumnName: '政府信息公开年报',
      ColumnType: '信息公开年报',
      ArticleTitle: '积石山县商务局2021年政府信息公开工作年度报告',
      PubDate: '2022-01-14 16:20',
      ContentSource: '积石山县商务局',
      Url: 'https://www.example.gov.cn/reports/2021',
    })
  })

  it('that are not set are left out, never null or empty (TAG-7)', () => {
    expect(tagsOf('home-empty')).not.toHaveProperty('SiteDomain')
    for (const page of Object.values(PORTAL_EXAMPLES)) expect(page).not.toMatch(/content="(null|undefined)?"/)
  })
})

describe('the foot', () => {
  it('names every identity element that is set (BADGE-1)', () => {
    const { text } = foot(FULL_FRAME)
    const elements = [
      '党政机关网站标识',
      '网站标识码：6229270000',
      '陇ICP备00000000号',
      '陇公网安备62292700000000号',
      '主办：积石山县商务局',
      '联系方式',
      '网站地图',
      '我为政府网站找错',
    ]
    expect(elements.filter((element) => !text.includes(element))).toEqual([])
  })

  it('leaves out what is not set', () => {
    expect(
      foot(BARE_FRAME)
        .text.replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('主办：积石山县商务局')
  })

  it('does not link to an address that a browser must not follow', () => {
    const site = { ...FULL_FRAME.site, badgeUrl: 'javascript:alert(1)', contactUrl: 'javascript:alert(2)' }
    expect(foot({ ...FULL_FRAME, site }).text).not.toMatch(/javascript|党政机关网站标识|联系方式/)
  })
})
