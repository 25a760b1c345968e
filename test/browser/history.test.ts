import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AtWorkbench, atWorkbench } from '../support/at-workbench.ts'
import { HAS_BROWSER } from '../support/browser.ts'
import { isSoundPage } from '../support/sound-page.ts'

describe.skipIf(!HAS_BROWSER)('the history of an object in a browser', () => {
  let at: AtWorkbench
  let page: Page
  const go = (path: string) => page.goto(`${at.site.origin}/workbench${path}`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  beforeAll(async () => {
    at = await atWorkbench(['administrator'])
    page = at.page
  }, 120_000)
  afterAll(() => at?.close())

  it('says below a person what was changed, by whom and from where, with contacts masked', async () => {
    await go('/people')
    await press('杨帆')
    await page.getByLabel('职务').fill('副主任')
    await page.getByLabel('工作邮箱').fill('yangfan@example.gov.cn')
    await press('保存')
    await page.getByText('已保存').waitFor()
    await page.getByText('人员信息的修改记录').click()
    const history = page.locator('.history')
    await history.getByText('修改杨帆的信息').waitFor()
    const told = (await history.textContent()) ?? ''
    expect(told.replaceAll(/\s/g, '')).toContain('职务（空）→副主任')
    expect(told).toContain('y***@example.gov.cn')
    expect(told).not.toContain('yangfan@')
    await isSoundPage(page, 'history-person')
  })

  it('says below the settings what stood there before', async () => {
    await go('/settings')
    for (const phone of ['0930-7721000', '0930-7721001']) {
      await page.getByLabel('联系电话').fill(phone)
      await press('保存 1 项修改')
      await page.getByText('已保存').waitFor()
    }
    await page.getByText('设置的修改记录').click()
    await page.getByText('0930-7721000 → 0930-7721001').waitFor()
    await isSoundPage(page, 'history-settings')
  })

  it('stands below an agency too, where nothing was done yet', async () => {
    await go('/agencies')
    await page.getByRole('button', { name: /^测试机关/ }).click()
    await page.getByText('机关的修改记录').click()
    await page.getByText('没有记录').waitFor()
  })

  it('leaves no complaint in the browser', () => {
    expect(at.complaints).toEqual([])
  })
})
