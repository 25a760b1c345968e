import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AtWorkbench, atWorkbench } from '../support/at-workbench.ts'
import { HAS_BROWSER } from '../support/browser.ts'
import { isSoundPage } from '../support/sound-page.ts'

const SYSTEM_NAME = '县政务服务平台'

describe.skipIf(!HAS_BROWSER)('tokens in a browser', () => {
  let at: AtWorkbench
  let page: Page
  const go = (path: string) => page.goto(`${at.site.origin}/workbench${path}`)
  const ask = (text: string) =>
    fetch(new URL(`/api/cases/${at.site.office.agency.id}?offset=0&limit=1`, at.site.origin), {
      headers: { authorization: `Bearer ${text}` },
    })

  beforeAll(async () => {
    at = await atWorkbench(['administrator'])
    page = at.page
  }, 120_000)
  afterAll(() => at?.close())

  let text = ''
  it('are made with scopes in plain words, and told once', async () => {
    await go('/tokens')
    await page.getByText('还没有发出').waitFor()
    await page.getByLabel('给哪个系统').fill(SYSTEM_NAME)
    await page.getByLabel('信息公开专干').check()
    await isSoundPage(page, 'token-form')
    await page.getByRole('button', { name: '发出令牌' }).click()
    await page.getByText('请至少勾选一项').waitFor()
    await page.getByLabel('看登记簿').check()
    await page.getByRole('button', { name: '发出令牌' }).click()
    text = (await page.locator('.notice-main code').textContent()) ?? ''
    expect(text).toMatch(/^gk_/)
    await page.getByRole('button', { name: '复制' }).click()
    await page.getByText('已复制').waitFor()
    expect(await page.evaluate('getSelection().toString()')).toBe(text)
    expect(await page.getByLabel('给哪个系统').inputValue()).toBe('')
    await isSoundPage(page, 'token-told')
    await page.reload()
    await page.getByText(SYSTEM_NAME).waitFor()
    expect(await page.getByText(text).count()).toBe(0)
  })

  it('say when they were used last and what they may do, and let nobody in once they are revoked', async () => {
    expect((await ask(text)).status).toBe(200)
    await page.reload()
    await page.getByText('最近使用 2025-03-03 10:00').waitFor()
    await page.getByText('可以做 1 件事').click()
    await page.getByText('看登记簿').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销').waitFor()
    expect((await ask(text)).status).toBe(401)
    await isSoundPage(page, 'token-revoked')
  })

  it('are for administrators: nobody else finds the page in the rail', async () => {
    const tab = await at.pageOf(['officer'])
    await tab.goto(`${at.site.origin}/workbench/`)
    await tab.getByRole('link', { name: '申请', exact: true }).first().waitFor()
    expect(await tab.getByRole('link', { name: '接口令牌' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: '接口令牌' }).count()).toBe(1)
  })

  it('leave no complaint in the browser', () => {
    expect(at.complaints).toEqual([])
  })
})
