import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remind } from '#app/notifications/remind'
import { SYSTEM } from '#app/ports'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { granted } from '../support/cases.ts'
import { buildWorkbench } from '../support/program.ts'
import { type WorkbenchSite, workbenchSite } from '../support/workbench-site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES

describe.skipIf(!HAS_BROWSER)('notifications in a browser', () => {
  let site: WorkbenchSite
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const go = (path: string) => page.goto(`${site.origin}/workbench${path}`)

  beforeAll(async () => {
    await buildWorkbench()
    site = await workbenchSite('2025-03-03')
    const cookie = await site.signIn(['officer', 'administrator'])
    await site.office.register()
    for (const day of ['2025-03-24', '2025-03-26', '2025-03-31', '2025-04-01']) {
      site.office.goTo(day)
      granted(await remind(site.office.ports, SYSTEM))
    }
    // The session is as old as the day on which it was opened.
    site.office.goTo('2025-03-03')
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name: 'gongkai_session', value: cookie, url: site.origin }])
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Clean for axe, and no wider than the window, on a phone and on a wide screen. */
  async function isSound(name: string): Promise<void> {
    for (const width of [360, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const overhang = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect({ name, width, overhang }).toEqual({ name, width, overhang: 0 })
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true })
    }
    await page.evaluate(AXE)
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html}`)).toEqual([])
  }

  it('are told in the bar and on a page, and read by opening the case or all at once', async () => {
    await go('/notifications')
    await page.getByText('4 条未读').waitFor()
    await isSound('notifications')
    await page.getByRole('link', { name: /已超期 1 个工作日/ }).click()
    await page.waitForURL(/\/workbench\/cases\//)
    await page.getByRole('link', { name: '提醒3' }).click()
    await page.getByRole('button', { name: '全部标为已读' }).click()
    await page.getByText('没有未读的提醒').waitFor()
    expect(await page.getByRole('banner').getByRole('link', { name: /^提醒/ }).textContent()).toBe('提醒')
  })

  it('go to the address that was chosen, which stays chosen', async () => {
    await go('/notifications/choices')
    await page.getByLabel('超期').check()
    await page.getByLabel('电子邮箱').fill('yang@example.gov.cn')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存').waitFor()
    await isSound('choices')
    await page.reload()
    await page.getByLabel('电子邮箱').waitFor()
    expect(await page.getByLabel('电子邮箱').inputValue()).toBe('yang@example.gov.cn')
    expect(await page.getByLabel('超期').isChecked()).toBe(true)
  })

  it('are passed on to another system, whose address and secret an administrator hands over', async () => {
    await go('/outside')
    await page.getByText('都已送达').waitFor()
    await page.getByRole('textbox', { name: '地址' }).fill('https://hook.example.gov.cn/gongkai')
    await page.getByLabel('超期').check()
    await page.getByRole('button', { name: '登记回调地址' }).click()
    await page.getByText('签名密钥（只显示这一次）').waitFor()
    await isSound('outside')
    await page.getByRole('button', { name: '删除' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await page.getByText('还没有登记').waitFor()
  })

  it('leave no complaint in the browser', () => {
    expect(complaints).toEqual([])
  })
})
