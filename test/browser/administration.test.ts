import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeOrganisationXlsx } from '#adapters/organisation/write-workbook'
import type { Instant } from '#app/ports'
import { organisationTables } from '#core/organisation/index'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { agencyOf, personOf, sectionOf } from '../support/organisation.ts'
import { buildProgram, buildWorkbench } from '../support/program.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR } from '../support/visitor.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const OFFICE = '积石山县人民政府办公室'
const BUREAU = '积石山县第7局'
const PASSWORD = '石榴花开在六月的院墙下面，很红'

let folder: string
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
const complaints: string[] = []

const press = (name: string | RegExp, on = page): Promise<void> => on.getByRole('button', { name }).first().click()
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name })
const go = (path: string) => page.goto(`${served.origin}/workbench${path}`)

/** Sixty bureaus of a county under its office, people in one of them. `region` and `kind` go wrong in three lines. */
async function workbook(name: string, faulty: boolean): Promise<string> {
  const region = (i: number): string => (faulty && (i === 4 || i === 30) ? '999999' : '622927')
  const bureaus = Array.from({ length: 58 }, (_, i) =>
    agencyOf(`c${i}`, 'department', faulty && i === 50 ? 'nowhere' : 'g', {
      name: `积石山县第${i}局`,
      region: region(i),
    }),
  )
  const tables = organisationTables({
    agencies: [
      agencyOf('g', 'government', null, { name: '积石山县人民政府', region: '622927' }),
      agencyOf('o', 'office', 'g', { name: OFFICE, region: '622927' }),
      ...bureaus,
    ],
    sections: [sectionOf('办公室', { agency: 'c7', isOffice: true, duties: ['承办依申请公开'] })],
    people: [
      personOf('祁连山', {
        agency: 'c7',
        section: '办公室',
        post: '主任',
        login: 'qilian',
        roles: ['officer'],
        inOffice: true,
        headsSection: true,
        groupPlace: 'head',
      }),
      personOf('马晓云', { agency: 'c7', section: '办公室', post: '科员', login: 'maxiaoyun7', roles: ['clerk'] }),
    ],
  })
  const path = join(folder, name)
  writeFileSync(path, await writeOrganisationXlsx(tables, '2025-03-03T00:00:00.000Z' as Instant))
  return path
}

async function violations(): Promise<readonly string[]> {
  // The policy of the page forbids the script of another origin, not what the test itself evaluates.
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()')
  return found.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

/** Clean for axe, and no wider than the window, on a phone and on a wide screen. */
async function isSound(name: string): Promise<void> {
  for (const width of [360, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const overhang = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect({ name, width, overhang }).toEqual({ name, width, overhang: 0 })
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `administration-${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  // A page may be caught between two of its states: it has to become sound, soon.
  await expect.poll(violations, { timeout: 10_000, interval: 500 }).toEqual([])
}

describe.skipIf(!HAS_BROWSER)('administration in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-administration-test-'))
    buildProgram()
    await buildWorkbench()
    served = await serve(['--data', join(folder, 'data')])
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(served.firstAdministratorUrl)
    await page.getByLabel('您的姓名').fill(ADMINISTRATOR.name)
    await page.getByLabel('用户名').fill(ADMINISTRATOR.login)
    await page.getByLabel('设置密码').fill(ADMINISTRATOR.password)
    await press('建立并登录')
    await heading('今日').waitFor()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('tells the faulty lines of a workbook of sixty agencies, and takes over the mended one at once', async () => {
    await go('/agencies/import')
    await page.getByLabel('Excel 或者 CSV 文件').setInputFiles(await workbook('有错.xlsx', true))
    await press('预览')
    await page.getByText('有 3 处问题').waitFor()
    expect(await page.locator('.problems tbody tr').count()).toBe(3)
    await isSound('import-faulty')
    await page.getByLabel('Excel 或者 CSV 文件').setInputFiles(await workbook('改好.xlsx', false))
    await press('预览')
    await page.getByText('没有问题').waitFor()
    await press(/^导入$/)
    await page.getByText('已导入').waitFor()
    await isSound('import-done')
  })

  it('lists all agencies, shows one, and renames it', async () => {
    await go('/agencies')
    await page.getByText(/6[01] 个机关/).waitFor()
    await page.getByRole('button', { name: '积石山县第9局', exact: true }).click()
    await heading('积石山县第9局').waitFor()
    await isSound('agencies')
    await press('更名')
    await page.getByLabel('新名称').fill('积石山县第九局')
    await page.getByRole('dialog').getByRole('button', { name: '更名' }).click()
    await heading('积石山县第九局').waitFor()
    await page.getByText('曾用名').first().waitFor()
  })

  it('finds a bureau from the top bar by keyboard, and its people from there', async () => {
    await page.getByRole('combobox').fill('第7局')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('1 个机关').waitFor()
    await page.getByRole('button', { name: BUREAU, exact: true }).click()
    await heading(BUREAU).waitFor()
    await page.getByRole('link', { name: '人员' }).last().click()
    await heading('人员').waitFor()
    await page.getByText('祁连山').first().waitFor()
  })

  it('hands out links, by which people sign in and see what is theirs', async () => {
    const links: string[] = []
    for (const name of ['祁连山', '马晓云']) {
      await page.getByRole('button', { name, exact: true }).click()
      await press('给出新链接')
      links.push((await page.locator('.notice-main .break').textContent()) ?? '')
    }
    await isSound('people')
    const seen: string[] = []
    for (const link of links) {
      const own = await browser.newContext({ locale: 'zh-CN' })
      const tab = await own.newPage()
      await tab.goto(link)
      await tab.getByLabel(/密码/).first().fill(PASSWORD)
      await tab.getByRole('button').last().click()
      await tab.goto(`${served.origin}/workbench/agencies`)
      await heading('机构', tab).waitFor()
      await tab.getByText('1 个机关').waitFor()
      seen.push((await tab.locator('.rail').textContent()) ?? '')
      expect(await tab.getByRole('button', { name: '新增机关' }).count()).toBe(0)
      expect(await tab.getByText(OFFICE).count()).toBe(0)
      await own.close()
    }
    expect(seen.every((rail) => rail.includes('申请'))).toBe(true)
  })

  it('shows both versions when two people change one person', async () => {
    await page.getByRole('button', { name: '马晓云', exact: true }).click()
    await page.getByLabel('职务').fill('副主任')
    await page.evaluate(`(async () => {
      const at = location.pathname.split('/')[3]
      const { people } = await (await fetch('/api/agencies/' + at + '/people')).json()
      const { id, account, ...facts } = people.find(({ name }) => name === '马晓云')
      await fetch('/api/agencies/' + at + '/people/' + id, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...facts, post: '股长' }) })
    })()`)
    await press('保存')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('别人刚刚改过').waitFor()
    await dialog.getByText('副主任').click()
    await isSound('both-versions')
    await dialog.getByRole('button', { name: '按选择保存' }).click()
    await page.getByText('已保存').waitFor()
    await page.reload()
    await page.getByText('副主任').first().waitFor()
  })

  it('says of each setting what it means and rests on, and who changed it', async () => {
    await go('/settings')
    await page.getByLabel('联系电话').fill('0930-7721000')
    await press(/保存 1 项修改/)
    await page.getByText('已保存').waitFor()
    await page.getByText(new RegExp(`${ADMINISTRATOR.name} .* 改`)).waitFor()
    await page.getByLabel('网站域名').fill('example.com')
    await press(/保存 1 项修改/)
    await page.getByText('格式不对').waitFor()
    await isSound('settings')
    await page.getByRole('link', { name: '放假安排' }).click()
    await page.getByLabel('年份').fill('2026')
    await press('取参考数据')
    await page.getByText('春节').first().waitFor()
    await isSound('holidays')
  })

  it('logs no error in the browser', () => {
    expect(complaints.filter((text) => !/40[139]|42[29]/.test(text))).toEqual([])
  })
})
