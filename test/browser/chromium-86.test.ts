import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChromiumBrowser } from 'playwright-core-1.8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceFile } from '#app/ports'
import { HAS_CHROMIUM_86, launchChromium86, OldPage } from '../support/chromium-86.ts'
import { tenFiles } from '../support/clinic-files.ts'
import { draftedRefusal, PAGE_API } from '../support/page-api.ts'
import { buildProgram, buildWorkbench } from '../support/program.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR } from '../support/visitor.ts'

/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const SUBJECT = '县城商场建设的有关文件'

let folder: string
let served: Served
let browser: ChromiumBrowser
let staff: OldPage
let files: readonly SourceFile[]

async function newPage(): Promise<OldPage> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  return new OldPage(await context.newPage())
}

const go = (path: string): Promise<unknown> => staff.page.goto(`${served.origin}${path}`)

/** No wider than the window, on a phone and on a desk. */
async function fits(name: string, { page }: OldPage): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const overhang = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect({ name, width, overhang }).toEqual({ name, width, overhang: 0 })
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `chromium-86-${name}-${width}.png`), fullPage: true })
  }
}

/** Taller than wide, and inside its cell. */
const isUpright = ({ page }: OldPage, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    const { width, height } = element.getBoundingClientRect()
    return height > 3 * width && width <= (element.parentElement?.clientWidth ?? 0)
  })

describe.skipIf(!HAS_CHROMIUM_86)('in Chromium 86', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-chromium-86-test-'))
    if (PICTURES) mkdirSync(PICTURES, { recursive: true })
    buildProgram()
    await buildWorkbench()
    files = (await tenFiles()).slice(0, 5)
    served = await serve(['--data', join(folder, 'data')])
    browser = await launchChromium86()
    staff = await newPage()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is a Chromium 86 indeed', () => {
    expect(browser.version()).toMatch(/^86\./)
  })

  it('opens the workbench to the first administrator, in its colours and columns', async () => {
    await staff.page.goto(served.firstAdministratorUrl)
    await staff.fill('您的姓名', ADMINISTRATOR.name)
    await staff.fill('用户名', ADMINISTRATOR.login)
    await staff.fill('设置密码', ADMINISTRATOR.password)
    await staff.press('建立并登录')
    await staff.sees('没有要办的事项')
    expect(await staff.style('body', 'background-color')).toBe('rgb(246, 246, 243)')
    expect(await staff.style('.bar', 'display')).toBe('flex')
    expect(await staff.style('.rail a[aria-current]', 'font-weight')).toMatch(/^[67]00$/)
    await fits('today', staff)
  })

  it('registers an application', async () => {
    await go('/workbench/cases/new')
    await staff.fill('姓名', '马某某')
    await staff.fill('证件号码', '110105194912310021')
    await staff.fill('申请公开的信息名称', SUBJECT)
    await fits('registration', staff)
    await staff.press('登记')
    await staff.sees('已登记，编号')
    await fits('registered', staff)
  })

  it('shows the case with its strip and its proof, and takes a step through its dialog', async () => {
    await staff.follow('打开案卷')
    await staff.page.waitForSelector('.strip [title]')
    expect((await staff.page.$$('.strip [title]')).length).toBeGreaterThan(20)
    expect(await staff.style('.strip .d', 'display')).not.toBe('inline')
    await fits('case', staff)
    await staff.page.click('button[aria-label="办理一次性告知补正"]')
    await staff.tick('名称、文号或者其他特征性描述')
    await staff.fill('写明要补正的事项', '请写明文件名称或者文号')
    expect(await staff.style('.el-overlay', 'position')).toBe('fixed')
    await fits('step', staff)
    await staff.press('下一步')
    await staff.press('确认一次性告知补正')
    await staff.page.waitForSelector('.tl >> text=请写明文件名称或者文号')
  })

  it('shows a letter as it will be printed, beside what is checked', async () => {
    const path = await staff.page.evaluate<string>(`(async () => { ${PAGE_API} ${draftedRefusal()} })()`)
    await go(`/workbench${path}`)
    await staff.page.waitForSelector('.letterpaper p')
    expect(await staff.style('.letterpaper', 'font-family')).toContain('Serif')
    await staff.sees('发送前检查')
    await fits('letter', staff)
  })

  it.each([
    ['register', '/workbench/cases', SUBJECT],
    ['table-three', '/workbench/table-three', '本年新收政府信息公开申请数量'],
    ['people', '/workbench/people', ADMINISTRATOR.name],
    ['agencies', '/workbench/agencies', '个机关'],
    ['settings', '/workbench/settings', '网站域名'],
  ])('shows %s', async (name, path, words) => {
    await go(path)
    await staff.sees(words)
    await fits(name, staff)
  })

  it('sets the head of the results of table 三 upright', async () => {
    await go('/workbench/table-three')
    await staff.page.waitForSelector('.up')
    expect(await isUpright(staff, '.up>span')).toBe(true)
  })

  it('lets a citizen apply, and keeps the draft on the device', async () => {
    const citizen = await newPage()
    await citizen.page.goto(`${served.origin}/apply`)
    await citizen.fill('名称', SUBJECT)
    await citizen.tick('电子')
    await citizen.tick('我本人（公民）')
    await citizen.fill('姓名或者单位名称', '马𠮷云')
    await citizen.page.waitForFunction(`(localStorage.getItem('gongkai.apply') ?? '').includes('马𠮷云')`)
    await citizen.page.reload()
    expect(await citizen.page.$eval('[name=name]', (field) => (field as HTMLInputElement).value)).toBe('马𠮷云')
    await fits('apply', citizen)
    expect(citizen.complaints).toEqual([])
  })

  it('reads reports of all formats in the browser, and repairs one', async () => {
    const office = await newPage()
    await office.page.goto(`${served.origin}/clinic`)
    await office.page.waitForLoadState('networkidle')
    const given = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
    await office.page.setInputFiles('#files', given)
    await office.page.waitForSelector('.result-acts')
    expect(await office.page.textContent('#h-results')).toMatch(/^5 份报告：/)
    await office.press('教育局2024年报.docx')
    expect(await isUpright(office, '.up>span')).toBe(true)
    await fits('clinic', office)
    await office.press('改为 3')
    await office.page.waitForSelector('#status >> text=已经改好')
    const [download] = await Promise.all([
      office.page.waitForEvent('download'),
      office.page.click('xpath=//*[@id="opened"]//button[normalize-space()="Word"]'),
    ])
    expect(download.suggestedFilename()).toMatch(/教育局2024年.*\.docx$/)
    expect(office.complaints).toEqual([])
  })

  it('complains of nothing in the workbench', () => {
    expect(staff.complaints).toEqual([])
  })
})
