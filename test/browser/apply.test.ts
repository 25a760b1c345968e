import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aReading, aRecord, aSource } from '../database/samples.ts'
import { A_PNG } from '../support/applicant.ts'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { type TestPortal, testPortal } from '../support/portal.ts'

let portal: TestPortal
let browser: Browser

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const SUBJECT = '2024年家电以旧换新补贴资金发放明细'

async function fill(page: Page): Promise<void> {
  await page.getByLabel('名称', { exact: true }).fill(SUBJECT)
  await page.getByLabel('其他描述').fill('全县，按乡镇\n分月')
  await page.getByLabel('电子', { exact: true }).check()
  await page.getByLabel('在本网站凭编号和查询码查阅、下载').check()
  await page.getByLabel('我本人（公民）').check()
  await page.getByLabel('姓名或者单位名称').fill('马𠮷云')
  await page.getByLabel('居民身份证', { exact: true }).check()
  await page.getByLabel('证件号码').fill('11010519491231002X')
  await page.getByLabel('电话', { exact: true }).fill('13800138000')
}

/** From the form to the receipt; gives number and code. */
async function apply(page: Page): Promise<readonly [string, string]> {
  portal.pass(60)
  await press(page, '下一步：核对')
  await page
    .getByLabel('证件照片')
    .setInputFiles({ name: '身份证.png', mimeType: 'image/png', buffer: Buffer.from(A_PNG) })
  await press(page, '发送申请')
  const told = page.locator('.receipt .big')
  return [(await told.nth(0).innerText()).trim(), (await told.nth(1).innerText()).trim()]
}

/** A page that tells what it complains of. */
async function newPage(javaScriptEnabled: boolean): Promise<{ readonly page: Page; readonly heard: string[] }> {
  const page = await browser.newPage({ javaScriptEnabled })
  const heard: string[] = []
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  return { page, heard }
}

describe.skipIf(!HAS_BROWSER)('applying in a browser', () => {
  beforeAll(async () => {
    portal = await testPortal()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await portal?.close()
  })

  it('works without script, from the form to following and withdrawing', async () => {
    const { page, heard } = await newPage(false)
    await page.goto(`${portal.origin}/`)
    await page.getByRole('link', { name: '依申请公开' }).click()
    await fill(page)
    const [number, code] = await apply(page)
    await page.getByRole('link', { name: '查询进度', exact: true }).click()
    await page.getByLabel('编号').fill(number)
    await page.getByLabel('查询码').fill(code.toLowerCase())
    await press(page, '查询')
    await page.getByRole('heading', { name: `申请 ${number}` }).waitFor()
    expect(page.url()).toBe(`${portal.origin}/follow/case`)
    await page.getByRole('link', { name: '撤回申请' }).click()
    await press(page, '确认撤回')
    await page.getByText('申请已经撤回').waitFor()
    expect(heard).toEqual([])
  })

  it('says what is wrong beside its field, and keeps what was typed', async () => {
    const { page } = await newPage(false)
    await page.goto(`${portal.origin}/apply`)
    await fill(page)
    await page.getByLabel('电话', { exact: true }).fill('')
    portal.pass(60)
    await press(page, '下一步：核对')
    await page
      .getByRole('alert')
      .getByRole('link', { name: /至少填写/ })
      .click()
    expect(await page.getByLabel('姓名或者单位名称').inputValue()).toBe('马𠮷云')
  })

  it('keeps a draft on the device only, says so, clears it, and forgets it with the receipt', async () => {
    const { page, heard } = await newPage(true)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.goto(`${portal.origin}/apply`)
    const note = page.getByText('草稿只保存在这台设备的浏览器里')
    expect(await note.isVisible()).toBe(false)
    await fill(page)
    await note.waitFor()
    expect(sent.filter((request) => request.startsWith('POST'))).toEqual([])
    await page.reload()
    expect(await page.getByLabel('姓名或者单位名称').inputValue()).toBe('马𠮷云')
    expect(await page.getByLabel('居民身份证', { exact: true }).isChecked()).toBe(true)
    const draft = await page.evaluate(() => localStorage.getItem('gongkai.apply') ?? '')
    expect(JSON.parse(draft)).not.toHaveProperty('pass')
    await press(page, '清除草稿')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.reload()
    expect(await page.getByLabel('姓名或者单位名称').inputValue()).toBe('')
    await fill(page)
    await note.waitFor()
    await apply(page)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(heard).toEqual([])
  })

  it('counts characters as people do, and suggests what is published already', async () => {
    const source = aSource(portal.agency.id)
    const reading = aReading(source)
    const record = {
      ...aRecord(reading),
      year: 2021,
      status: 'published' as const,
      publishedAt: portal.ports.clock.now(),
    }
    await portal.ports.storage.write(async ({ reports }) => {
      await reports.addSource(source)
      await reports.addReading(reading)
      await reports.add(record)
    })
    const { page, heard } = await newPage(true)
    await page.goto(`${portal.origin}/apply`)
    await page.getByLabel('其他描述').fill('𠮷𠮷三')
    await page.getByText('3 字').waitFor()
    await page.getByLabel('名称', { exact: true }).fill('2021年政府信息公开年报')
    const link = page.getByRole('link', { name: /2021年政府信息公开工作年度报告/ })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/reports/2021')
    await page.getByLabel('名称', { exact: true }).fill('县城自来水检测')
    await link.waitFor({ state: 'hidden' })
    expect(heard).toEqual([])
  })
})
