import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { generateSync } from 'otplib/functional'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeOrganisationXlsx } from '#adapters/organisation/write-workbook'
import type { Instant } from '#app/ports'
import { organisationTables } from '#core/organisation/index'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { agencyOf, personOf, sectionOf } from '../support/organisation.ts'
import { draftedRefusal, PAGE_API } from '../support/page-api.ts'
import { buildProgram, buildWorkbench } from '../support/program.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR } from '../support/visitor.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const OFFICE = '积石山县人民政府办公室'
const BUREAU = '积石山县第7局'
const LEADER = { name: '石文博', login: 'shiwenbo' }
/** Administrator of the bureau, not of the installation. */
const KEEPER = '韩雪梅'
const PASSWORD = '石榴花开在六月的院墙下面，很红'

let folder: string
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
/** Of the leader, whose session goes on. */
let desk: Page
const complaints: string[] = []

const press = (name: string | RegExp, on = page): Promise<void> => on.getByRole('button', { name }).first().click()
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name })
const go = (path: string) => page.goto(`${served.origin}/workbench${path}`)

/** Somebody else's browser. */
async function newTab(): Promise<Page> {
  const own = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  const tab = await own.newPage()
  tab.on('pageerror', (error) => complaints.push(error.message))
  return tab
}

async function signIn(tab: Page, login: string): Promise<void> {
  await tab.goto(`${served.origin}/workbench`)
  await tab.getByLabel('用户名').fill(login)
  await tab.getByLabel('密码').fill(PASSWORD)
  await press('登录', tab)
}

/** What an authenticator shows now, or shows next: steps of thirty seconds. */
const codeOf = (secret: string, steps: number): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })

/** The link that the page of people hands out for somebody. */
async function linkOf(name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click()
  await press('给出新链接')
  return (await page.locator('.notice-main .break').textContent()) ?? ''
}

/** From the link to the page that asks for a second factor. */
async function firstSignIn(tab: Page, link: string): Promise<void> {
  await tab.goto(link)
  await tab.getByLabel(/密码/).first().fill(PASSWORD)
  await press('建立并登录', tab)
  await heading('设置验证器', tab).waitFor()
}

/** Gives the secret: each opening of the page makes a new one. */
async function confirmFactor(tab: Page): Promise<string> {
  const secret = (await tab.locator('p.code').textContent())?.replaceAll(' ', '') ?? ''
  await tab.getByLabel(/验证码/).fill(codeOf(secret, 0))
  await press('确认', tab)
  await heading('恢复码', tab).waitFor()
  return secret
}

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
      personOf(LEADER.name, { agency: 'c7', post: '局长', login: LEADER.login, roles: ['leader'] }),
      personOf(KEEPER, { agency: 'c7', section: '办公室', login: 'hanxuemei', roles: ['administrator'] }),
      personOf('马晓云', { agency: 'c7', section: '办公室', post: '科员', login: 'maxiaoyun7', roles: ['clerk'] }),
    ],
  })
  const path = join(folder, name)
  writeFileSync(path, await writeOrganisationXlsx(tables, '2025-03-03T00:00:00.000Z' as Instant))
  return path
}

/** What numbers of letters begin with: set by the bureau's own administrator, who signs in for it. */
async function setShortName(): Promise<void> {
  const keeper = await newTab()
  await firstSignIn(keeper, await linkOf(KEEPER))
  await confirmFactor(keeper)
  await keeper.goto(`${served.origin}/workbench/settings?group=letters`)
  await keeper.getByLabel('文号里的机关简称').fill('积七')
  await press(/保存 1 项修改/, keeper)
  await keeper.getByText('已保存').waitFor()
  await keeper.context().close()
}

async function violations(on: Page): Promise<readonly string[]> {
  // The policy of the page forbids the script of another origin, not what the test itself evaluates.
  await on.evaluate(AXE)
  const { violations: found } = await on.evaluate<AxeResults>('axe.run()')
  return found.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

/** Clean for axe, and no wider than the window, on a phone and on a wide screen. */
async function isSound(name: string, on = page): Promise<void> {
  for (const width of [360, 390, 1440, 1920]) {
    await on.setViewportSize({ width, height: 900 })
    const overhang = await on.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect({ name, width, overhang }).toEqual({ name, width, overhang: 0 })
    if (PICTURES) await on.screenshot({ path: join(PICTURES, `administration-${name}-${width}.png`), fullPage: true })
  }
  await on.setViewportSize({ width: 1440, height: 900 })
  // A page may be caught between two of its states: it has to become sound, soon.
  await expect.poll(() => violations(on), { timeout: 10_000, interval: 500 }).toEqual([])
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
    for (const name of ['祁连山', '马晓云']) links.push(await linkOf(name))
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

  it('lets a leader in by a second factor only, and shows what is theirs', async () => {
    desk = await newTab()
    await firstSignIn(desk, await linkOf(LEADER.name))
    await desk.goto(`${served.origin}/workbench/cases`)
    expect(new URL(desk.url()).pathname).not.toBe('/workbench/cases')
    await desk.goto(`${served.origin}/account/factor`)
    await isSound('set-factor', desk)
    const secret = await confirmFactor(desk)
    expect(await desk.locator('li.code').count()).toBe(10)
    await desk.context().clearCookies()
    await signIn(desk, LEADER.login)
    // No code works twice: the one that confirmed the secret is used up.
    await desk.getByLabel('验证码').fill(codeOf(secret, 1))
    await press('登录', desk)
    await heading('今日', desk).waitFor()
    const rail = (await desk.locator('.rail').textContent()) ?? ''
    expect([rail.includes('申请'), rail.includes('对外接口')]).toEqual([true, false])
    expect(await desk.getByRole('link', { name: '登记申请' }).count()).toBe(0)
    const agencies = await desk.evaluate(
      `(async () => { ${PAGE_API} return (await api('GET', '/api/agencies')).agencies.map(({ name }) => name) })()`,
    )
    expect(agencies).toEqual([BUREAU])
    await desk.goto(`${served.origin}/workbench/people`)
    await desk.getByRole('button', { name: '祁连山', exact: true }).click()
    await heading('祁连山', desk).waitFor()
    expect(await desk.getByLabel('工作邮箱').count()).toBe(0)
  })

  it('has a reply that an officer submitted approved by the leader, on a phone', async () => {
    const officer = await newTab()
    await signIn(officer, 'qilian')
    await heading('今日', officer).waitFor()
    const path = String(await officer.evaluate(`(async () => { ${PAGE_API} ${draftedRefusal()} })()`))
    await officer.goto(`${served.origin}/workbench${path}`)
    await press('送交审查', officer)
    await press('确认', officer)
    await officer.locator('.state').getByText('待审批').waitFor()
    const file = path.replace(/\/letters\/.*/, '')
    await officer.goto(`${served.origin}/workbench${file}/approval/approveReply`)
    await heading('这一步现在不能办理', officer).waitFor()
    await officer.context().close()

    await desk.setViewportSize({ width: 390, height: 844 })
    await desk.goto(`${served.origin}/workbench${file}`)
    await desk.getByRole('link', { name: '批准答复' }).click()
    await desk.getByText('没有设置文号里的机关简称').first().waitFor()
    const agree = desk.getByRole('button', { name: '同意', exact: true })
    expect(await agree.count()).toBe(0)
    await isSound('approval-barred', desk)
    await setShortName()
    await desk.reload()
    await desk.getByText('全部符合').waitFor()
    await isSound('approval', desk)
    await desk.setViewportSize({ width: 390, height: 844 })
    await agree.click()
    await heading('已经办理', desk).waitFor()
    await isSound('approved', desk)
    await desk.getByRole('link', { name: '看案卷' }).click()
    await desk.locator('.tl').getByText(LEADER.name).first().waitFor()
    expect(await desk.locator('.state .mark').first().textContent()).toBe('待发出')
  })

  it('shows both versions when two people change one person', async () => {
    await page.getByRole('button', { name: '马晓云', exact: true }).click()
    await page.getByLabel('工作邮箱').fill('maxiaoyun@example.gov.cn')
    await page.getByLabel('办公电话').fill('0930-7721001')
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
    await page.getByRole('button', { name: '马晓云', exact: true }).click()
    expect(await page.getByLabel('工作邮箱').inputValue()).toBe('maxiaoyun@example.gov.cn')
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
