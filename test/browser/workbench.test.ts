import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { draftedRefusal, PAGE_API } from '../support/page-api.ts'
import { buildProgram, buildWorkbench } from '../support/program.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR } from '../support/visitor.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const FIRST_LOAD = 300 * 1024
const SUBJECT = '县城商场建设的有关文件'

let folder: string
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
const complaints: string[] = []

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const go = (path: string) => page.goto(`${served.origin}/workbench${path}`)

async function violations(): Promise<readonly string[]> {
  // The policy of the page forbids the script of another origin, not what the test itself evaluates.
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()')
  return found.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

const overhang = (): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Clean for axe, and no wider than the window, on a phone and on a wide screen. */
async function isSound(name: string): Promise<void> {
  for (const width of [360, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    expect({ name, width, overhang: await overhang() }).toEqual({ name, width, overhang: 0 })
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `workbench-${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  // A page may be caught between two of its states: it has to become sound, soon.
  await expect.poll(violations, { timeout: 10_000, interval: 500 }).toEqual([])
}

/** What another tab of the same person does, through the API. */
const elsewhere = (work: string): Promise<unknown> => page.evaluate(`(async () => { ${API} ${work} })()`)
const API = `${PAGE_API}
const first = async () => (await api('GET', '/api/cases/' + me.agency.id)).cases[0]
`

/** A refusal under Art. 16 whose own words bring the remedy of before 2024. */
const REFUSAL_WITH_OLD_REMEDY = draftedRefusal(
  "official.replace('，没有法律、法规、规章规定应当公开', '') + '如对本答复不服，可以自收到之日起60日内申请行政复议，或者在6个月内直接向人民法院提起行政诉讼。'",
)

/** What a browser with the same session and an empty cache loads, gzipped. */
async function bytesOfFirstLoad(): Promise<number> {
  const empty = await browser.newContext({ locale: 'zh-CN', storageState: await context.storageState() })
  const first = await empty.newPage()
  const bodies: Promise<Buffer>[] = []
  first.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/assets/')) bodies.push(response.body())
  })
  await first.goto(`${served.origin}/workbench`)
  await first.getByText('没有要办的事项').waitFor()
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength)
  await empty.close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe.skipIf(!HAS_BROWSER)('the workbench in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-workbench-test-'))
    buildProgram()
    await buildWorkbench()
    served = await serve(['--data', join(folder, 'data')])
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('greets the first administrator with what the day will hold, in less than 300 KB', async () => {
    await page.goto(served.firstAdministratorUrl)
    await page.getByLabel('您的姓名').fill(ADMINISTRATOR.name)
    await page.getByLabel('用户名').fill(ADMINISTRATOR.login)
    await page.getByLabel('设置密码').fill(ADMINISTRATOR.password)
    await press('建立并登录')
    await page.getByText('没有要办的事项').waitFor()
    const bytes = await bytesOfFirstLoad()
    process.stdout.write(`first load of the workbench: ${Math.round(bytes / 1024)} KB gzipped\n`)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD)
    await isSound('empty')
  })

  it('keeps a registration that was not sent, without the number of the identity paper', async () => {
    await go('/cases/new')
    await page.getByLabel('姓名', { exact: true }).fill('马某某')
    await page.getByLabel('证件号码').fill('110105194912310021')
    await page.getByText('不影响登记').waitFor()
    await page.getByLabel('申请公开的信息名称').fill(SUBJECT)
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('19491231')
    await page.reload()
    await page.getByText('已恢复没有提交的登记').waitFor()
    expect(await page.getByLabel('申请公开的信息名称').inputValue()).toBe(SUBJECT)
    expect(await page.getByLabel('证件号码').inputValue()).toBe('')
    await isSound('registration')
  })

  it('registers it, with its day to answer', async () => {
    await page.getByLabel('证件号码').fill('110105194912310021')
    await press('登记')
    await heading(/已登记，编号 \d{4}-001/).waitFor()
    await page.getByText(/年\d+月\d+日 前答复/).waitFor()
    expect(await page.evaluate(`Object.keys(localStorage).filter((key) => key.includes('registration'))`)).toEqual([])
  })

  it('points out the same applicant while the next application is typed', async () => {
    await press('再登记一件')
    await page.getByLabel('姓名', { exact: true }).fill('马某某')
    await page.getByLabel('证件号码').fill('110105194912310021')
    await page.locator('#reg-hints').getByText('这位申请人以前申请过').waitFor()
    await page.getByRole('link', { name: new RegExp(`001.*${SUBJECT}`) }).waitFor()
  })

  it('lists it, and opens it by the keyboard', async () => {
    await go('/cases')
    await page.getByText(SUBJECT).first().waitFor()
    await page.keyboard.press('j')
    await page.getByRole('link', { name: '打开完整案卷' }).waitFor()
    await isSound('register')
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    await page.keyboard.press('Tab')
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: SUBJECT, level: 1 }).waitFor()
  })

  it('argues for the deadline with a strip and its proof', async () => {
    const strip = page.getByRole('img', { name: /日收到；.*到期/ }).first()
    await strip.waitFor()
    expect(await strip.locator('[title]').count()).toBeGreaterThan(20)
    expect(await page.locator('.proof li').count()).toBeGreaterThan(2)
    await isSound('case')
  })

  it('says what is missing in a step, then what follows, and takes it when confirmed', async () => {
    await press('办理一次性告知补正')
    await press('下一步')
    await page.getByText(/还没有填好：需要补正的是、写明要补正的事项/).waitFor()
    await page.getByLabel('名称、文号或者其他特征性描述').check()
    await page.getByLabel('写明要补正的事项').fill('请写明文件名称或者文号')
    await isSound('step')
    await press('下一步')
    await page.getByText('确认以后将记入案卷').waitFor()
    await press('确认一次性告知补正')
    await page.locator('.tl').getByText('请写明文件名称或者文号').waitFor()
    expect(await page.locator('.state .mark').textContent()).toBe('待补正')
  })

  it('shows what somebody else did meanwhile before a step is sent again', async () => {
    await press('办理登记补正告知书送达')
    await elsewhere(`
      const { id, version } = await first()
      await api('POST', '/api/cases/' + me.agency.id + '/' + id + '/steps', { version, command: { type: 'withdraw', day: me.today, how: '电话' } })`)
    await press('下一步')
    await page.getByText('您看到的不是最新情况').waitFor()
    await page.getByText(/按现在的情况，这一步已经不能办理/).waitFor()
    await page.keyboard.press('Escape')
    complaints.splice(0)
  })

  it('counts it in table 三, and opens the cell', async () => {
    await go('/table-three')
    await page.getByRole('link', { name: '1', exact: true }).first().click()
    await page.getByRole('complementary').getByText(SUBJECT).waitFor()
    await isSound('table-three')
  })

  it('loses nothing when the session ends: signed in again, the same request goes out', async () => {
    await go('/cases')
    await page.getByRole('button', { name: /^已办结/ }).waitFor()
    const cookies = await context.cookies()
    await context.clearCookies()
    await press(/^已办结/)
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor()
    await press('继续')
    await page.getByText('还没有登录').waitFor()
    await context.addCookies(cookies)
    await press('继续')
    await page.getByText('共 1 件').waitFor()
    complaints.splice(0)
  })

  it('drafts a letter with what the case knows, and says what is missing', async () => {
    await go('/cases?basket=done')
    await page.getByText(SUBJECT).first().waitFor()
    await page.keyboard.press('j')
    await page.getByRole('link', { name: '打开完整案卷' }).click()
    await page.getByText('现在可以起草的').click()
    await press(/^起草政府信息公开申请登记表/)
    await heading(/登记表/).waitFor()
    await page.getByText('发送前检查').waitFor()
    await isSound('letter')
  })

  it('keeps an old remedy from going out, puts the right sentence in its place, and submits the reply', async () => {
    const path = await elsewhere(REFUSAL_WITH_OLD_REMEDY)
    await go(String(path))
    await page.getByText('不得使用旧的救济告知').waitFor()
    expect(await page.locator('.letterpaper mark').textContent()).toContain('直接向人民法院提起行政诉讼')
    expect(await page.getByRole('button', { name: '送交审查' }).getAttribute('aria-disabled')).toBe('true')
    await isSound('letter-wrong')
    await press('换成这一句')
    await page.getByText(/改正 \d+ 处后可以送审/).waitFor({ state: 'detached' })
    expect(await page.locator('.letterpaper mark').count()).toBe(0)
    expect(await page.locator('.letterpaper').textContent()).toContain('先向')
    await press('送交审查')
    await press('确认')
    await page.locator('.state').getByText('待审批').waitFor()
  })

  it('was silent all the way', () => {
    expect(complaints).toEqual([])
  })
})
