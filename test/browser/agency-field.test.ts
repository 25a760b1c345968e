import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AtWorkbench, atWorkbench } from '../support/at-workbench.ts'
import { HAS_BROWSER } from '../support/browser.ts'
import { newAgency } from '../support/database.ts'
import { isSoundPage } from '../support/sound-page.ts'

describe.skipIf(!HAS_BROWSER)('choosing an agency among many', () => {
  let at: AtWorkbench
  let page: Page

  beforeAll(async () => {
    at = await atWorkbench(['administrator'])
    page = at.page
    const { id, name } = at.site.office.agency
    for (let i = 0; i < 60; i += 1) await newAgency({ name: `${name}第${i}所`, supervisorId: id })
  }, 120_000)
  afterAll(() => at?.close())

  it('lists the first ones, says that there are more, finds by what is typed and keeps the chosen one', async () => {
    await page.goto(`${at.site.origin}/workbench/agencies`)
    await page.getByRole('button', { name: '新增机关' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('共 61 个，只列出前 50 个').first().waitFor()
    const search = dialog.getByRole('searchbox').first()
    await search.fill('第57所')
    const select = dialog.locator('select').nth(2)
    const wanted = `${at.site.office.agency.name}第57所`
    await select.locator('option', { hasText: wanted }).waitFor({ state: 'attached' })
    await select.selectOption({ label: wanted })
    await search.fill('第3所')
    await select.locator('option', { hasText: '第3所' }).first().waitFor({ state: 'attached' })
    expect(await select.locator('option:checked').textContent()).toBe(wanted)
    await isSoundPage(page, 'agency-field')
  })

  it('leaves no complaint in the browser', () => {
    expect(at.complaints).toEqual([])
  })
})
