import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { casesWorkbook, FIRM } from '../support/cases-workbook.ts'
import { feeRound } from '../support/fee-round.ts'
import { buildWorkbench } from '../support/program.ts'
import { complaintsOf, isSoundPage } from '../support/sound-page.ts'
import { type WorkbenchSite, workbenchSite } from '../support/workbench-site.ts'

/** One desk of the office, in a browser of its own. */
interface Desk {
  readonly context: BrowserContext
  readonly page: Page
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

const SETTINGS = {
  ...{ letterShortName: '积商', letterContact: '积石山县商务局办公室　0930-7721000' },
  ...{ reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' },
  feePayWay: '凭本通知书缴入县财政非税收入专户',
}

describe.skipIf(!HAS_BROWSER)('45 applications of a firm in a month, in a browser', () => {
  let folder: string
  let site: WorkbenchSite
  let browser: Browser
  const writer = documentWriter({ ownFonts: null })
  let officer: Desk
  let leader: Desk
  /** Of the 45th application. */
  let path: string
  const complaints: (readonly string[])[] = []

  const press = ({ page }: Desk, name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).first().click()
  const go = ({ page }: Desk, path: string) => page.goto(`${site.origin}/workbench${path}`)

  async function newDesk(): Promise<Desk> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    complaints.push(complaintsOf(page))
    return { context, page }
  }
  /** A new day: everybody signs in again. */
  async function comeToWork(date: string): Promise<void> {
    site.office.goTo(date)
    for (const [desk, role, name] of [
      [officer, 'officer', '何文秀'],
      [leader, 'leader', '马建军'],
    ] as const) {
      const value = await site.signIn([role], name)
      await desk.context.addCookies([{ name: 'gongkai_session', value, url: site.origin }])
    }
  }
  async function upload(faulty: boolean): Promise<void> {
    const path = join(folder, faulty ? '有错.xlsx' : '申请.xlsx')
    writeFileSync(path, await casesWorkbook(faulty))
    await officer.page.getByLabel('填好的表格').setInputFiles(path)
    await officer.page.getByRole('button', { name: '核对' }).click()
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-fees-test-'))
    await buildWorkbench()
    site = await workbenchSite('2025-03-21', { writer })
    await site.office.set(SETTINGS)
    browser = await launchBrowser()
    officer = await newDesk()
    leader = await newDesk()
    await comeToWork('2025-03-21')
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await writer.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('come by one workbook, whose faulty lines are told by line', async () => {
    await go(officer, '/cases')
    await officer.page.getByRole('link', { name: '用表格批量登记' }).click()
    await upload(true)
    await officer.page.getByText('共 45 行，3 行有错').waitFor()
    await isSoundPage(officer.page, 'fees-faults')
  })

  it('are registered all at once when the lines are right', async () => {
    await upload(false)
    await officer.page.getByText('共 45 行，都可以登记').waitFor()
    await press(officer, '登记 45 件')
    await officer.page.getByText('已登记 45 件').waitFor()
  })

  it('are counted while the next one is typed, with its fee', async () => {
    const { page } = officer
    await go(officer, '/cases/new')
    await page.getByLabel('类型', { exact: true }).selectOption('商业企业')
    await page.getByLabel('单位名称').fill(FIRM.name)
    await page.getByLabel('证件种类').selectOption('统一社会信用代码')
    await page.getByLabel('证件号码').fill(FIRM.creditCode)
    const hints = page.locator('#reg-hints')
    await hints.getByText('本自然月已有 45 件').waitFor()
    await hints.getByText('这一件是本自然月第 46 件，按件计收信息处理费为 300 元').waitFor()
    await isSoundPage(page, 'fees-registration')
  })

  it('show on the last one what it costs, and how the month comes to 5,500 yuan', async () => {
    const { page } = officer
    await go(officer, '/cases?text=2025-045')
    await page
      .getByRole('link', { name: /第45标段/ })
      .first()
      .click()
    await page.getByRole('link', { name: '打开完整案卷' }).click()
    await page.getByText('本件是第 45 件').waitFor()
    path = new URL(page.url()).pathname
    await page.getByText('按件计收时，本件 300 元').waitFor()
    await page.getByText('当月各件按件计收，合计 5500 元').click()
    await page.getByText('第 41 至 45 件，共 5 件，每件 300 元，计 1500 元').waitFor()
    await isSoundPage(page, 'fees-case')
  })

  it('are charged when the head of the Office decides so', async () => {
    await comeToWork('2025-03-24')
    await leader.page.goto(`${site.origin}${path}`)
    await press(leader, '办理通知收费')
    await press(leader, '下一步')
    await leader.page.getByText('通知缴纳信息处理费 300 元（按件计收）').waitFor()
    await isSoundPage(leader.page, 'fees-notice-confirm')
    await press(leader, '确认通知收费')
    await leader.page.locator('.state').getByText('待缴费').waitFor()
  })

  it('get a notice that states basis, standard, amount and way to pay', async () => {
    const { page } = officer
    await page.goto(`${site.origin}${path}`)
    await page.getByText('现在可以起草的').click()
    await press(officer, '起草政府信息公开申请收费通知书')
    const paper = page.locator('.letterpaper')
    await paper.getByText('第41至50件每件300元').waitFor()
    await paper.getByText('缴入县财政非税收入专户').waitFor()
    await isSoundPage(page, 'fees-letter')
    await press(officer, '送交审查')
    await press(officer, '确认')
    await page.locator('.state').getByText('待审批').waitFor()
    await leader.page.goto(page.url())
    await press(leader, '批准')
    await press(leader, '确认')
    await leader.page.getByText('积商公告知〔2025〕1号').first().waitFor()
    await page.reload()
    await press(officer, '登记已经发出')
    await press(officer, '确认')
    await page.locator('.state').getByText('已发出').waitFor()
  })

  it('may be paid for 20 working days from the day after service', async () => {
    const { page } = officer
    await comeToWork('2025-03-26')
    await page.goto(`${site.origin}${path}`)
    await press(officer, '办理登记收费通知送达')
    await press(officer, '下一步')
    await press(officer, '确认登记收费通知送达')
    await page
      .getByText(/4月24日/)
      .first()
      .waitFor()
  })

  it('add up to 5,500 yuan, the first ten free', async () => {
    const { charge, serve, yuanOf } = feeRound(site.office)
    for (const n of numbers(11, 44)) await charge(n)
    for (const n of numbers(11, 44)) await serve(n)
    const yuan = await Promise.all(numbers(1, 45).map(yuanOf))
    expect(yuan.slice(0, 11)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100])
    expect(yuan.reduce((sum, one) => sum + one, 0)).toBe(5500)
  })

  it('cannot be given up on the last day to pay', async () => {
    const { page } = officer
    await comeToWork('2025-04-24')
    await page.goto(`${site.origin}${path}`)
    await page.getByText('现在不能办理的').click()
    await isSoundPage(page, 'fees-last-day')
    await page.getByText('期限到 2025-04-24 才届满').first().waitFor()
  })

  it('are handled no longer from the day after it, which the applicant is told', async () => {
    const { page } = officer
    await comeToWork('2025-04-25')
    await page.goto(`${site.origin}${path}`)
    await press(officer, '办理不再处理')
    await page.getByLabel('理由').fill('收费通知 2025年3月26日送达，期满没有缴费')
    await press(officer, '下一步')
    await press(officer, '确认不再处理')
    await page.getByText('现在可以起草的').click()
    await press(officer, '起草政府信息公开申请不再处理告知书')
    await page.locator('.letterpaper').getByText('不再处理').first().waitFor()
    await isSoundPage(page, 'fees-closing-letter')
    await press(officer, '送交审查')
    await press(officer, '确认')
    await page.locator('.state').getByText('待审批').waitFor()
  })

  it('are approved by the leader, on a telephone', async () => {
    const { page } = leader
    await page.goto(`${site.origin}${path}`)
    await page.getByRole('link', { name: '审查并批准答复' }).click()
    await page.locator('.letterpaper').waitFor()
    await isSoundPage(page, 'fees-approval')
    await page.setViewportSize({ width: 360, height: 780 })
    await press(leader, /^同意$/)
    await page.getByRole('heading', { name: '已经办理' }).waitFor()
  })

  it('are posted and served', async () => {
    const { page } = officer
    await page.goto(`${site.origin}${path}`)
    await press(officer, '办理发出答复')
    await page.getByRole('radio', { name: /不再处理告知书/ }).check()
    await page.getByLabel('邮件号').fill('XA12345678911')
    await press(officer, '下一步')
    await press(officer, '确认发出答复')
    await press(officer, '办理登记送达')
    await page.getByLabel('送达凭证').fill('签收回执')
    await press(officer, '下一步')
    await press(officer, '确认登记送达')
    await page.getByText('已经办结').first().waitFor()
    await isSoundPage(page, 'fees-ended')
  })

  it('stand in row r22 of table 三, each opened from the cell', async () => {
    const { page } = officer
    for (const n of numbers(11, 44)) await feeRound(site.office).end(n)
    await go(officer, '/table-three')
    const row = page.getByRole('row', { name: /申请人逾期未按收费通知要求缴纳费用/ })
    await row.getByRole('link', { name: '35', exact: true }).first().click()
    const panel = page.getByRole('complementary')
    await panel.getByText('35 件', { exact: true }).waitFor()
    await isSoundPage(page, 'fees-table')
    await panel.getByRole('link', { name: /2025-045/ }).click()
    await page.waitForURL(`**${path}`)
  })

  it('were silent all the way', () => {
    expect(complaints.flat()).toEqual([])
  })
})
