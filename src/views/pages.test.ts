import { describe, expect, it } from 'vitest'
import { DESK_EXAMPLES } from './desk/desk.examples.ts'
import { BARE_FRAME, FULL_FRAME } from './frame.examples.ts'
import { GALLERY } from './gallery.examples.ts'
import { errorPage, homePage, partPage, reportListPage } from './index.ts'
import { PATHS } from './paths.ts'
import { PORTAL_EXAMPLES } from './portal/portal.examples.ts'

const PAGES = Object.entries(GALLERY).map(([name, page]) => ({ name, page }))

const values = (page: string, attribute: string): readonly string[] =>
  [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '')

/** Paths that the server knows, fixed ones and those of reports, uploads and assets. */
const KNOWN =
  /^\/(guide|rules|disclosure|apply(\/send)?|follow(\/(case|leave|correction|payment|withdrawal|reply|files\/.+))?|complain|clinic|deadline|api\/openapi\.json|reports(\/.+)?|sign-in(\/(factor|elsewhere(\?next=%2F.+)?))?|sign-out|first-administrator|invitation|password-reset|workbench(\/settings)?|account(\/(password|factor|sessions\/end))?|desk(\/(complaints(\/.+)?|uploads|uploads\/.+|reports\/.+))?|assets\/.+)?$/

describe.each(PAGES)('the page $name', ({ page }) => {
  it('holds nothing that a strict policy refuses', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
  })

  it('has one main heading and one main part', () => {
    expect(page.match(/<main /g)).toHaveLength(1)
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
  })

  it('leads nowhere that does not exist', () => {
    const ids = values(page, 'id')
    const links = [...values(page, 'href'), ...values(page, 'action')]
    expect(new Set(ids).size).toBe(ids.length)
    const inside = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1))
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
    const paths = links.filter((link) => link.startsWith('/'))
    expect(paths.filter((path) => !KNOWN.test(path))).toEqual([])
    expect(links.filter((link) => !/^([#/]|https:\/\/)/.test(link))).toEqual([])
  })

  it('prints no missing value', () => {
    expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(null|undefined|NaN|false|true)\b|\[object|\{\w+\}/)
  })
})

describe('the word 演示数据', () => {
  it('stands on every page of a demonstration and on no other', () => {
    const model = {
      reports: [],
      others: [],
      part: 'guide',
      applications: null,
      channels: { online: true, acceptanceConfirms: true, postAddress: null, fax: null, email: null },
      status: 404,
      code: 'not-found',
      message: 'm',
      hint: 'h',
    } as const
    for (const page of [homePage, partPage, reportListPage, errorPage]) {
      expect(page({ ...model, frame: FULL_FRAME })).toContain('演示数据')
      expect(page({ ...model, frame: BARE_FRAME })).not.toContain('演示数据')
    }
    for (const page of Object.values(DESK_EXAMPLES)) if (page.includes('吹麻滩')) expect(page).toContain('演示数据')
  })
})

describe('the home page', () => {
  const text = (PORTAL_EXAMPLES.home ?? '').replace(/<[^>]*>/g, '\n')

  it('names the four statutory parts, exactly and in their order (PLT-5)', () => {
    const parts = /<nav class="parts"[\s\S]*?<\/nav>/.exec(PORTAL_EXAMPLES.home ?? '')?.[0] ?? ''
    expect([...parts.matchAll(/<h2><a href="([^"]+)">([^<]+)/g)].map(([, href, name]) => [href, name])).toEqual([
      [PATHS.guide, '政府信息公开指南'],
      [PATHS.rules, '政府信息公开制度'],
      [PATHS.disclosure, '法定主动公开内容'],
      [PATHS.reports, '政府信息公开年报'],
    ])
  })

  it('says when a part was last updated, or that it is empty', () => {
    expect(text).toContain('2025-01-17 更新')
    expect(text.match(/尚未发布内容/g)).toHaveLength(3)
  })

  it('says what will come while there is no report', () => {
    expect(PORTAL_EXAMPLES['home-empty']).toMatch(/还没有公开的年度报告[\s\S]*条例第四十九条/)
  })

  it('counts what it does not show', () => {
    expect(PORTAL_EXAMPLES['home-many']).toContain('共 12 份，显示最近 10 份')
  })

  it('breaks no telephone number', () => {
    expect(PORTAL_EXAMPLES.home).toMatch(/县人民政府办公室 <span class="whole">0930-0000001<\/span>/)
  })

  it('shows of the office what is set', () => {
    expect(PORTAL_EXAMPLES.home).toContain('吹麻滩镇政府统办楼 3 楼')
    expect(PORTAL_EXAMPLES['home-empty']).not.toContain('公开工作机构</h2>')
  })
})

describe('the report page', () => {
  it('offers each file with its size', () => {
    const text = (PORTAL_EXAMPLES['report-seed'] ?? '').replace(/<[^>]*>/g, ' ')
    for (const size of ['DOCX 38 KB', 'PDF 164 KB', 'HTML 21 KB', 'JSON 1.4 MB']) expect(text).toContain(size)
  })

  it.each([
    ['report-seed', '三张表格的 42 项勾稽关系全部相符', '原报告没有这一部分，此处照原文保留空缺'],
    ['report-wrong', '三张表格的 42 项勾稽关系中，40 项相符，2 项不符', '各列之和是 2，“总计”列写的是 3'],
    ['report-trial-form', '三张表格的 40 项勾稽关系全部相符', '国办公开办函〔2019〕60号'],
  ])('%s says in words what was checked', (name, sums, more) => {
    expect(PORTAL_EXAMPLES[name]).toContain(sums)
    expect(PORTAL_EXAMPLES[name]).toContain(more)
  })
})
