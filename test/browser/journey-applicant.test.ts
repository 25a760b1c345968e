import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '#app/ports'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { type DaysSite, daysSite } from '../support/days-site.ts'
import { pdfContents } from '../support/pdf.ts'
import { buildWorkbench } from '../support/program.ts'
import { complaintsOf, isSoundPage } from '../support/sound-page.ts'

/** Set to a folder, the pictures of the pages and the printed papers are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const SUBJECT = '县城农贸市场改造合同'
const ADDRESS = '积石山县吹麻滩镇东关路12号'
const FIRM = '临夏州宏远建筑工程有限公司'
const LETTER_SETTINGS = {
  letterShortName: '积商',
  letterContact: '积石山县商务局办公室，吹麻滩镇迎宾路8号，电话0930-7721000',
  reconsiderationOrgan: '积石山县人民政府',
  court: '积石山保安族东乡族撒拉族自治县人民法院',
}

/** Somebody at work, in a browser of their own. */
interface Desk {
  readonly account: Account
  readonly context: BrowserContext
  readonly page: Page
}

let site: DaysSite
let browser: Browser
let citizen: Page
let officer: Desk
let reviewer: Desk
let leader: Desk
let [number, code, address] = ['', '', '']
const complaints: string[][] = []

const press = (where: Page | Locator, name: string | RegExp): Promise<void> =>
  where.getByRole('button', { name }).first().click()
const stateOf = ({ page }: Desk, words: string): Promise<void> => page.locator('.state').getByText(words).waitFor()

async function newPage(javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  complaints.push(complaintsOf(page))
  return page
}

async function deskOf(name: string, roles: Parameters<DaysSite['person']>[1]): Promise<Desk> {
  const account = await site.person(name, roles)
  const page = await newPage()
  return { account, page, context: page.context() }
}

/** A page that is left open would ask in a session that the night has ended. */
async function goTo(date: string): Promise<void> {
  await Promise.all([officer, reviewer, leader].map(({ page }) => page.goto('about:blank')))
  site.goTo(date)
}

/** A new day: whoever works signs in anew. */
async function morning(date: string): Promise<void> {
  await goTo(date)
  for (const { account, context } of [officer, reviewer, leader]) {
    const value = await site.signIn(account)
    await context.addCookies([{ name: 'gongkai_session', value, url: site.origin }])
  }
}

/** Through the register, the first time. */
async function openCase({ page }: Desk): Promise<void> {
  if (address === '') {
    await page.goto(`${site.origin}/workbench/cases`)
    await page.getByRole('link', { name: SUBJECT }).click()
    await page.getByRole('link', { name: '打开完整案卷' }).click()
    await page.waitForURL(/\/workbench\/cases\/[\w-]+$/)
    address = page.url()
  } else await page.goto(address)
  await page.getByRole('heading', { name: SUBJECT, level: 1 }).waitFor()
}

/** Fills a step in, looks at what will be written into the file, confirms. Gives what was to be written. */
async function takeStep({ page }: Desk, name: string, fill = async (_dialog: Locator) => {}): Promise<string> {
  await press(page, `办理${name}`)
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByLabel('发生日期').waitFor()
  await fill(dialog)
  await press(dialog, '下一步')
  await dialog.getByText('确认以后将记入案卷').waitFor()
  const foreseen = await dialog.innerText()
  await press(dialog, name)
  await dialog.waitFor({ state: 'detached' })
  return foreseen
}

/** Drafts a letter of the case; gives its page. */
async function draft(letter: string | RegExp): Promise<Locator> {
  const { page } = officer
  await page.getByText('现在可以起草的').click()
  await press(page, letter)
  await page.getByText('发送前检查').waitFor()
  return page.locator('main')
}

async function confirm({ page }: Desk, act: string, state: string): Promise<void> {
  await press(page, act)
  await press(page.getByRole('alertdialog', { name: act }), '确认')
  await page.locator('.state').getByText(state).waitFor()
}

/** A letter that is no reply: submitted, approved, sent. */
async function sendLetter(): Promise<void> {
  await confirm(officer, '送交审查', '待审批')
  const letter = officer.page.url()
  await leader.page.goto(letter)
  await confirm(leader, '批准', '已批准')
  await officer.page.goto(letter)
  await confirm(officer, '登记已经发出', '已发出')
}

async function follow(page: Page): Promise<void> {
  await page.goto(`${site.origin}/follow`)
  await page.getByLabel('编号').fill(number)
  await page.getByLabel('查询码').fill(code)
  await press(page, '查询')
  await page.getByRole('heading', { name: `申请 ${number}` }).waitFor()
}

/** The pages of a PDF that a click gives, without white space. */
async function printed(page: Page, click: () => Promise<void>, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const bytes = await buffer(await download.createReadStream())
  if (PICTURES) writeFileSync(join(PICTURES, `${name}.pdf`), bytes)
  return (await pdfContents(bytes)).pages.join('')
}

describe.skipIf(!HAS_BROWSER)('an application, from the form of a citizen to a reply on the last day', () => {
  beforeAll(async () => {
    await buildWorkbench()
    site = await daysSite('2025-03-03', '积石山县商务局')
    await site.set(LETTER_SETTINGS)
    browser = await launchBrowser()
    citizen = await newPage()
    officer = await deskOf('杨帆', ['officer'])
    reviewer = await deskOf('祁连山', ['reviewer'])
    leader = await deskOf('何文秀', ['leader'])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  it('is made online, and gives a number and a code', async () => {
    await citizen.goto(`${site.origin}/apply`)
    await citizen.getByLabel('名称', { exact: true }).fill(SUBJECT)
    await citizen.getByLabel('纸质', { exact: true }).check()
    await citizen.getByLabel('邮寄', { exact: true }).check()
    await citizen.getByLabel('我本人（公民）').check()
    await citizen.getByLabel('姓名或者单位名称').fill('马小云')
    await citizen.getByLabel('居民身份证', { exact: true }).check()
    await citizen.getByLabel('证件号码').fill('11010519491231002X')
    await citizen.getByLabel('电话', { exact: true }).fill('13800138000')
    await citizen.getByLabel('通信地址').fill(ADDRESS)
    site.pass(200)
    await press(citizen, '下一步：核对')
    await press(citizen, '发送申请')
    const told = citizen.locator('.receipt .big')
    number = await told.nth(0).innerText()
    code = await told.nth(1).innerText()
    expect([number, code]).toEqual(['2025-001', expect.stringMatching(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/)])
    await isSoundPage(citizen, 'a1-receipt')
  })

  it('stands first in the day of the office until its receipt is confirmed, from which day the period runs', async () => {
    await morning('2025-03-04')
    await officer.page.goto(`${site.origin}/workbench`)
    await officer.page.getByText('1 件待确认收到').waitFor()
    await isSoundPage(officer.page, 'a2-today')
    await openCase(officer)
    await takeStep(officer, '确认收到')
    await officer.page.getByText('答复申请人　2025-04-01').waitFor()
  })

  it('is to be corrected: the notice says once what is lacking', async () => {
    await morning('2025-03-06')
    await openCase(officer)
    await takeStep(officer, '一次性告知补正', async (dialog) => {
      await dialog.getByLabel('名称、文号或者其他特征性描述').check()
      await dialog.getByLabel('写明要补正的事项').fill('请写明是哪一年、哪一个项目的合同')
    })
    const letter = await draft('起草政府信息公开申请补正告知书')
    await letter.getByRole('textbox', { name: '补正的指导和释明' }).fill('项目的名称可以来电询问')
    const paper = letter.locator('.letterpaper')
    await paper.waitFor()
    expect(await paper.innerText()).toContain('现一次性告知您补正下列事项：请写明是哪一年、哪一个项目的合同。')
    expect(await paper.innerText()).not.toContain('办理期间')
    await sendLetter()
    await openCase(officer)
    await takeStep(officer, '登记补正告知书送达')
  })

  it('is corrected online, without script, and the period begins anew', async () => {
    await goTo('2025-03-10')
    const library = await newPage(false)
    await follow(library)
    await library.getByText('请最迟在2025年3月27日补正').waitFor()
    await library.getByLabel('其他描述').fill('2024年县城农贸市场改造工程施工合同全文')
    await press(library, '提交补正')
    await library.getByText('补正已经收下').waitFor()
    await library.getByText('最迟2025年4月8日答复').waitFor()
    await library.context().close()
  })

  it('waits for the firm whose secrets it may touch, and the days of the consultation do not count', async () => {
    await morning('2025-03-12')
    await openCase(officer)
    await takeStep(officer, '征求意见', async (dialog) => {
      await dialog.getByLabel('单位名称').fill(FIRM)
      await dialog.getByLabel('电话').fill('0930-7123456')
      await dialog.getByLabel('通信地址').fill('临夏市红园路77号')
      await dialog.getByLabel('涉及的信息').fill('2024年县城农贸市场改造工程施工合同')
    })
    const letter = await draft('起草政府信息公开申请征求意见书')
    await letter.getByRole('textbox', { name: '可能涉及的权益' }).fill('商业秘密')
    await letter.locator('.letterpaper').getByText(`${FIRM}：`).waitFor()
    await sendLetter()
    await morning('2025-03-14')
    await openCase(officer)
    await takeStep(officer, '登记征求意见书送达')
    await follow(citizen)
    await citizen.getByText('征求第三方意见，所需时间不计入答复期限').waitFor()
    await isSoundPage(citizen, 'a3-follow-suspended')
  })

  it('goes on when the firm has objected in part', async () => {
    await morning('2025-03-24')
    await openCase(officer)
    await takeStep(officer, '登记收到意见', async (dialog) => {
      await dialog.getByRole('group', { name: '同意公开' }).getByLabel('否').check()
      await dialog.getByLabel('不同意的理由').fill('分项单价和施工工艺是商业秘密，其余可以公开')
      await dialog.getByRole('group', { name: '理由合理' }).getByLabel('是', { exact: true }).check()
    })
    await officer.page.getByText('18 个工作日后到期（2025年4月18日）').waitFor()
    await officer.page.getByText('不计 8 日').waitFor()
  })

  it('is extended with the consent of the head, once, and the citizen is told', async () => {
    await morning('2025-04-10')
    await openCase(officer)
    await takeStep(officer, '提请延长答复期限', async (dialog) => {
      await dialog.getByLabel('理由').fill('合同附件多，需要逐项区分商业秘密')
    })
    await openCase(leader)
    await leader.page.getByRole('link', { name: '延长答复期限' }).click()
    await leader.page.getByText('2025年5月20日').waitFor()
    await isSoundPage(leader.page, 'a4-extension')
    await press(leader.page, /^同意$/)
    await leader.page.getByText('已经记入案卷').waitFor()
    await openCase(officer)
    const letter = await draft('起草政府信息公开申请延期答复告知书')
    await letter.locator('.letterpaper').getByText('本机关将于2025年5月20日前答复您').waitFor()
    await sendLetter()
  })

  it('is decided: open in part, each part that is held back with its ground', async () => {
    await morning('2025-05-13')
    await openCase(officer)
    await takeStep(officer, '作出处理决定', async (dialog) => {
      await dialog.getByLabel('处理结果').selectOption('r4')
      await dialog.getByLabel('予以公开的部分').fill('施工合同的主要条款、合同总价和付款方式')
    })
    const letter = await draft(/^起草政府信息公开申请答复书/)
    const withheld = letter.getByRole('group', { name: '不予公开的部分' })
    await press(withheld, '添加')
    await withheld.getByLabel('不予公开的内容').fill('分项单价表和施工工艺')
    await withheld.getByLabel('依据').selectOption('r8')
    await withheld.getByLabel('理由').fill('属于第三方的商业秘密，公开会损害其合法权益，第三方不同意公开')
    await letter.locator('.letterpaper').getByText('分项单价表和施工工艺').waitFor()
    await isSoundPage(officer.page, 'a5-reply')
    await confirm(officer, '送交审查', '待审批')
  })

  it('is reviewed before anything is disclosed, by somebody else', async () => {
    await morning('2025-05-14')
    await reviewer.page.goto(`${site.origin}/workbench`)
    await reviewer.page.getByText('等您决定').waitFor()
    await openCase(reviewer)
    await reviewer.page.getByRole('link', { name: '公开审查' }).click()
    await reviewer.page.locator('.letterpaper').getByText('分项单价表和施工工艺').waitFor()
    await press(reviewer.page, /^同意$/)
    await reviewer.page.getByText('已经记入案卷').waitFor()
  })

  it('is approved by the leader on a phone, with the letter at hand', async () => {
    await morning('2025-05-16')
    await leader.page.setViewportSize({ width: 360, height: 900 })
    await leader.page.goto(`${site.origin}/workbench`)
    await leader.page.getByText('等您决定').waitFor()
    await openCase(leader)
    await leader.page.getByRole('link', { name: '审查并批准答复' }).click()
    await leader.page.locator('.letterpaper').getByText('分项单价表和施工工艺').waitFor()
    await isSoundPage(leader.page, 'a6-approval')
    await press(leader.page, /^同意$/)
    await leader.page.getByText('已经记入案卷').waitFor()
  })

  it('is posted on the last day, in time', async () => {
    await morning('2025-05-20')
    await openCase(officer)
    await officer.page.getByText('今天到期（2025年5月20日）').waitFor()
    const foreseen = await takeStep(officer, '发出答复', async (dialog) => {
      await dialog.getByLabel('邮件号').fill('XA12345678911')
    })
    expect(foreseen).not.toContain('逾期')
    await stateOf(officer, '已办结')
    await follow(citizen)
    expect(await citizen.getByRole('button', { name: '打开答复' }).count()).toBe(0)
    await morning('2025-05-23')
    await openCase(officer)
    await takeStep(officer, '登记送达', async (dialog) => {
      await dialog.getByLabel('送达凭证').fill('挂号信签收回执')
    })
    await isSoundPage(officer.page, 'a7-concluded')
  })

  it('counts once in table 三: open in part, a natural person', async () => {
    await officer.page.goto(`${site.origin}/workbench/table-three?year=2025`)
    const row = officer.page.getByRole('row', { name: /部分公开/ })
    await row.getByRole('link').first().waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '0', '0', '0', '0', '0', '1'])
    await row.getByRole('link').first().click()
    await officer.page.getByRole('complementary').getByText(SUBJECT).waitFor()
  })

  it('is printed with the proof that every day was kept', async () => {
    await openCase(officer)
    const click = () => officer.page.getByRole('link', { name: '打印案卷' }).click()
    const file = await printed(officer.page, click, 'a8-case-file')
    expect(file).toContain('期限的最后一日是2025年5月20日，2025年5月20日办结，没有超过期限')
    expect(file).toContain('XA12345678911')
  })

  it('is read by the citizen: every step, and the reply that came by post', async () => {
    await follow(citizen)
    await citizen.getByText('答复期限延长 20 个工作日').waitFor()
    await isSoundPage(citizen, 'a9-follow-answered')
    const reply = await printed(citizen, () => press(citizen, '打开答复'), 'a10-reply')
    expect(reply).toContain('积商公复〔2025〕1号')
    expect(reply).toContain('施工合同的主要条款、合同总价和付款方式。')
    expect(reply).toContain('应当自收到本答复之日起60日内先向积石山县人民政府申请行政复议')
    expect(reply).not.toContain(FIRM)
  })

  it('leaves no complaint in any browser', () => {
    expect(complaints.flat()).toEqual([])
  })
})
