import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { newAgency } from '../support/database.ts'
import { buildWorkbench } from '../support/program.ts'
import { complaintsOf, isSoundPage } from '../support/sound-page.ts'
import { type WorkbenchSite, workbenchSite } from '../support/workbench-site.ts'

describe.skipIf(!HAS_BROWSER)('choosing an agency among many', () => {
  let site: WorkbenchSite
  let browser: Browser
  let page: Page
  let complaints: readonly string[]

  beforeAll(async () => {
    await buildWorkbench()
    site = await workbenchSite('2025-03-03')
    const { id, name } = site.office.agency
    for (let i = 0; i < 60; i += 1) await newAgency({ name: `${name}第${i}所`, supervisorId: id })
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'zh-CN' })
    const cookie = await site.signIn(['administrator'])
    await context.addCookies([{ name: 'gongkai_session', value: cookie, url: site.origin }])
    page = await context.newPage()
    complaints = complaintsOf(page)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  it('lists the first ones, says that there are more, finds by what is typed and keeps the chosen one', async () => {
    await page.goto(`${site.origin}/workbench/agencies`)
    await page.getByRole('button', { name: '新增机关' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('共 61 个，只列出前 50 个').first().waitFor()
    const search = dialog.getByRole('searchbox').first()
    await search.fill('第57所')
    const select = dialog.locator('select').nth(2)
    const wanted = `${site.office.agency.name}第57所`
    await select.locator('option', { hasText: wanted }).waitFor({ state: 'attached' })
    await select.selectOption({ label: wanted })
    await search.fill('第3所')
    await select.locator('option', { hasText: '第3所' }).first().waitFor({ state: 'attached' })
    expect(await select.locator('option:checked').textContent()).toBe(wanted)
    await isSoundPage(page, 'agency-field')
  })

  it('leaves no complaint in the browser', () => {
    expect(complaints).toEqual([])
  })
})
