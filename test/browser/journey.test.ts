import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { buildProgram } from '../support/program.ts'
import { SEED_AGENCY, seedFile } from '../support/seed.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR } from '../support/visitor.ts'

const TITLE = `${SEED_AGENCY}2021年政府信息公开工作年度报告`
const WRONG_CELL = 't3.cannot.notHeld.natural'

let folder: string
let served: Served
let browser: Browser
let page: Page

const follow = (name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click()
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const heading = (name: string | RegExp) => page.getByRole('heading', { name })

/** The seed with one number of table 三 that its row and its column contradict. */
function faultyFile(): string {
  const { bytes } = seedFile((text) => text.replace(/(本机关不掌握相关政府信息\s+)0/, '$12'))
  const path = join(folder, '商务局2021年报（有错）.txt')
  writeFileSync(path, bytes)
  return path
}

describe.skipIf(!HAS_BROWSER)('in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-browser-test-'))
    buildProgram()
    served = await serve(['--data', join(folder, 'data')])
    browser = await launchBrowser()
    page = await browser.newPage({ javaScriptEnabled: false })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  describe('a reader without script', () => {
    it('goes from the home page over the list to the report and takes a file home', async () => {
      await page.goto(served.origin)
      await follow('政府信息公开年报')
      await follow(TITLE)
      await heading('三、收到和处理政府信息公开申请情况').waitFor()
      expect(await page.title()).toBe(TITLE)
      const download = page.waitForEvent('download')
      await follow('Word 文档')
      const file = await download
      expect(file.suggestedFilename()).toBe(`${TITLE}.docx`)
      expect(
        readFileSync(await file.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
    })
  })

  describe('staff without script', () => {
    it('become the first administrator by the link that was printed', async () => {
      await page.goto(served.firstAdministratorUrl)
      await page.getByLabel('您的姓名').fill(ADMINISTRATOR.name)
      await page.getByLabel('用户名').fill(ADMINISTRATOR.login)
      await page.getByLabel('设置密码').fill(ADMINISTRATOR.password)
      await press('建立并登录')
      await page.waitForURL('**/workbench')
      await page.goto(`${served.origin}/desk`)
      await page.getByLabel('送入报告文件').waitFor()
    })

    it('send in a faulty report and are led to the wrong cell and back', async () => {
      await page.getByLabel('送入报告文件').setInputFiles(faultyFile())
      await press('读取并核对')
      await heading('只改 1 格，2 项不符都能消除').waitFor()
      await page
        .locator('.find')
        .getByRole('link', { name: /看这一格/ })
        .first()
        .click()
      expect(new URL(page.url()).hash).toBe(`#${WRONG_CELL}`)
      const cell = page.locator(`[id="${WRONG_CELL}"]`)
      expect(await cell.evaluate((td) => td.matches('.bad:target'))).toBe(true)
      await cell.getByRole('link').click()
      expect(new URL(page.url()).hash).toBe('#f1')
    })

    it('keep it, publish it, and delete it after being told what happens', async () => {
      await page.getByLabel('报告年度').fill('2022')
      await press('保存')
      await heading('可以做的').waitFor()
      await press('公开')
      await follow('公开页面')
      await page.goto(`${served.origin}/reports/2022`)
      expect(await page.getByText('40 项相符，2 项不符').count()).toBe(1)
      await page.goto(`${served.origin}/desk`)
      await follow(`打开${SEED_AGENCY}2022年的报告`)
      await follow('删除')
      await page.getByText('不能恢复').waitFor()
      await press('确认删除')
      expect((await page.goto(`${served.origin}/reports/2022`))?.status()).toBe(404)
    })
  })
})
