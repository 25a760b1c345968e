import { readFileSync } from 'node:fs'
import type { Browser, Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from '#adapters/formats/read/pdf-engine'
import { documentWriter } from '#adapters/formats/write/writer'
import { mediaTypeOf } from '#adapters/media-type'
import type { Role } from '#app/policy'
import type { CaseRecord } from '#app/ports'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { granted } from '../support/cases.ts'
import { drawPdf, text } from '../support/draw-pdf.ts'
import { officeLetters } from '../support/office-letters.ts'
import { pdfContents } from '../support/pdf.ts'
import { buildWorkbench } from '../support/program.ts'
import { complaintsOf, isSoundPage, keepBeside } from '../support/sound-page.ts'
import { type WorkbenchSite, workbenchSite } from '../support/workbench-site.ts'

const MATTERS = [
  '商场建设项目合同',
  '县城商业体系规划',
  '家电以旧换新补贴名单',
  '成品油零售许可',
  '农村电商站点名录',
  '再生资源回收备案',
]
const CONTRACT_PAGES = 38
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
/** What of the bar does not have the room that its words need. */
const CUT_OFF = `[...document.querySelectorAll('.bar .org, .bar .tag, .bar .told')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)`
const inkOf = (one: Locator): Promise<string> => one.evaluate('(cell) => getComputedStyle(cell).color')

describe.skipIf(!HAS_BROWSER)('the workbench, part by part, in a browser', () => {
  const writer = documentWriter({ ownFonts: null })
  const complaints: string[][] = []
  let site: WorkbenchSite
  let browser: Browser
  let page: Page
  /** Of somebody else in the Office. */
  let other: Page
  let first: CaseRecord

  const press = (name: string | RegExp, on = page): Promise<void> => on.getByRole('button', { name }).first().click()
  const go = (path: string, on = page) => on.goto(`${site.origin}/workbench${path}`)
  /** What the browser says of an answer that was meant to refuse. */
  const forgive = (): void => {
    for (const list of complaints) list.splice(0)
  }

  async function newPage(name: string, role: Role = 'officer'): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    context.setDefaultTimeout(20_000)
    const value = await site.signIn([role], name)
    await context.addCookies([{ name: 'gongkai_session', value, url: site.origin }])
    const made = await context.newPage()
    complaints.push(complaintsOf(made))
    return made
  }
  async function register(): Promise<readonly CaseRecord[]> {
    const made: CaseRecord[] = []
    for (const [i, title] of MATTERS.entries()) {
      site.office.goTo(`2025-03-${String(3 + i).padStart(2, '0')}`)
      made.push(await site.office.register({ title }))
    }
    site.office.goTo('2025-03-21')
    return made
  }

  beforeAll(async () => {
    await buildWorkbench()
    site = await workbenchSite('2025-03-21', { writer, mediaTypeOf })
    await site.office.set({
      ...{ letterShortName: '积商', letterContact: '办公室　0930-7721000' },
      ...{ reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' },
    })
    const [one, two] = await register()
    if (!one || !two) throw new Error('six cases')
    const { take } = officeLetters(site.office)
    first = granted(await take(one, { type: 'extendReply', days: 10, reason: '涉及多个股室' }, site.office.leader))
    granted(await take(two, { type: 'withdraw', how: '来信撤回' }))
    browser = await launchBrowser()
    page = await newPage('何文秀')
    other = await newPage('王小平')
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await writer.close()
  })

  it('filters the register by the keyboard alone', async () => {
    await go('/cases')
    await page.getByText('共 6 件').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('商')
    await page.keyboard.press('Enter')
    await page.waitForURL(/text=/)
    await page.getByText('共 3 件').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/statuses=/)
    expect(await page.evaluate('document.activeElement.id')).toBe('register-statuses')
  })

  it('keeps a filter under a name, which opens it again and goes when it is removed', async () => {
    await go('/cases?text=商')
    await page.getByText('共 3 件').waitFor()
    await press('保存当前筛选')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('给这个筛选起个名字').fill('商业体系')
    await isSoundPage(page, 'tour-saved-view')
    await dialog.getByRole('button', { name: '保存' }).click()
    await go('/cases')
    await page.getByText('共 6 件').waitFor()
    await press('商业体系')
    await page.getByText('共 3 件').waitFor()
    await isSoundPage(page, 'tour-register')
    expect(await page.locator('.views [aria-pressed=true]').allTextContents()).toEqual(['商业体系'])
    await press('× 删除“商业体系”')
    await page.getByRole('button', { name: '商业体系', exact: true }).waitFor({ state: 'detached' })
  })

  it('shows the same cases as a board', async () => {
    await go('/cases')
    await press('看板')
    await page
      .getByRole('region', { name: '办理中' })
      .getByText(MATTERS[2] ?? '')
      .waitFor()
    await isSoundPage(page, 'tour-board')
    await page.getByRole('link', { name: new RegExp(MATTERS[2] ?? '') }).click()
    await page.getByRole('heading', { name: MATTERS[2] ?? '', level: 1 }).waitFor()
  })

  it('takes a paper, and refuses what is not what it says', async () => {
    await go(`/cases/${first.id}`)
    await page.getByText('添加材料').click()
    const add = async (name: string, bytes: Uint8Array): Promise<void> => {
      await page
        .getByLabel('文件', { exact: true })
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
      await page.getByRole('button', { name: '添加', exact: true }).click()
    }
    await add('合同.docx', contract())
    await page.getByText('文件“合同.docx”的后缀和内容不符：按内容看是 PDF。').waitFor()
    await add('合同.pdf', Buffer.from('其实是一段文字'))
    await page.getByText('文件“合同.pdf”不能收入案卷').waitFor()
    await isSoundPage(page, 'tour-file-refused')
    await page.getByLabel('种类').selectOption('第三方意见')
    await add('合同.pdf', contract())
    await page.getByRole('link', { name: '合同.pdf' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    forgive()
  })

  it('erases a paper that was added by mistake, after asking', async () => {
    const wrong = drawPdf([[text('别人的合同', 80, 760, 14)]])
    await page
      .getByLabel('文件', { exact: true })
      .setInputFiles({ name: '误传.pdf', mimeType: 'application/pdf', buffer: Buffer.from(wrong) })
    await page.getByRole('button', { name: '添加', exact: true }).click()
    await press('清除《误传.pdf》')
    const dialog = page.getByRole('dialog', { name: '清除《误传.pdf》' })
    await dialog.getByText('不能恢复').waitFor()
    await isSoundPage(page, 'tour-erase')
    await dialog.getByRole('button', { name: '清除' }).click()
    await page.getByText('内容已经清除').waitFor()
    expect(await page.getByRole('link', { name: '误传.pdf' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: '合同.pdf' }).count()).toBe(1)
  })

  it('takes a comment, and is watched', async () => {
    await page.getByLabel('写一条意见').fill('合同第三章涉及商业秘密，\n请电商股核对。')
    await press('发表')
    await page.getByText('请电商股核对').waitFor()
    await press('关注')
    await page.getByText('关注的人：何文秀').waitFor()
    await isSoundPage(page, 'tour-case')
    await go(`/cases/${first.id}`, other)
    await other.getByText('关注的人：何文秀').waitFor()
  })

  it('shows both versions when two people change one paragraph, and keeps the one that is chosen', async () => {
    await page.getByText('现在可以起草的').click()
    await press(/^起草.*延期/)
    await page.getByText('可以改写的部分').click()
    await other.goto(page.url())
    await other.getByText('可以改写的部分').click()
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
    await page.getByLabel('第 1 段').fill('因涉及三个股室，需要延长答复期限。')
    await saved
    await other.getByLabel('第 1 段').fill('因材料多达三百页，需要延长答复期限。')
    const dialog = other.getByRole('dialog', { name: '两个人改了同一处' })
    await dialog.getByText('因涉及三个股室').waitFor()
    await dialog.getByText('因材料多达三百页').waitFor()
    await isSoundPage(other, 'tour-clash')
    await dialog.getByLabel(/我的/).check()
    const settled = other.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
    await dialog.getByRole('button', { name: '保存选择' }).click()
    await settled
    await page.reload()
    await page.getByText('可以改写的部分').click()
    expect(await page.getByLabel('第 1 段').inputValue()).toContain('三百页')
    forgive()
  })

  it('prints the whole file as one PDF whose bookmarks lead somewhere', async () => {
    await go(`/cases/${first.id}`)
    const bytes = await downloaded(page.waitForEvent('download'), page.getByRole('link', { name: '打印案卷' }).click())
    keepBeside('tour-dossier.pdf', bytes)
    const { pages } = await pdfContents(bytes)
    expect(pages.length).toBeGreaterThanOrEqual(40)
    expect(pages.join()).toContain(`合同第${CONTRACT_PAGES}页`)
    const bookmarks = await bookmarksOf(bytes)
    expect(bookmarks.length).toBeGreaterThan(5)
    expect(bookmarks.every((at) => at >= 0 && at < pages.length)).toBe(true)
  })

  it('prints table 三 on one sheet', async () => {
    await go('/table-three')
    await page.getByRole('link', { name: '6', exact: true }).first().waitFor()
    const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
    keepBeside('tour-table-three.pdf', bytes)
    const { pages } = await pdfContents(bytes)
    expect(pages).toHaveLength(1)
    const sheet = pages[0]?.normalize('NFKC') ?? ''
    expect(sheet).toContain('(七)总计')
    expect(sheet).toContain(`${site.office.agency.name}2025-03-21打印`)
    for (const words of ['查找申请', '截至', '点数字']) expect(sheet).not.toContain(words)
    await page.emulateMedia({ media: 'print' })
    expect(await inkOf(page.locator('.form td.z').first())).toBe(await inkOf(page.locator('.form tbody th').first()))
    await page.emulateMedia({ media: 'screen' })
  })

  it('prints the day as known on which it was asked for', async () => {
    await go('/table-three?knownOn=2025-03-10')
    await page.getByRole('link', { name: '6', exact: true }).first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByText('截至 2025-03-10 所知　2025-03-21 打印').waitFor()
    await page.emulateMedia({ media: 'screen' })
  })

  it('shows the name of the agency whole on a phone', async () => {
    await go('/cases')
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 780 })
      await page.locator('.bar .org').waitFor()
      expect(await page.evaluate(CUT_OFF)).toEqual([])
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/tour-head-${width}.png` })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('says on a narrow window, above the form, that the applicant applied before, and leads to the list', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await go('/cases/new')
    await page.getByLabel('姓名', { exact: true }).fill('马小云')
    const line = page.locator('.found')
    await line.getByText('这位申请人以前申请过').waitFor()
    const { y = 900 } = (await line.boundingBox()) ?? {}
    expect(y).toBeLessThan(700)
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/tour-found.png` })
    await line.getByRole('link', { name: '看是哪些' }).click()
    expect(await page.evaluate('document.activeElement.id')).toBe('reg-hints')
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await line.isVisible()).toBe(false)
  })

  it('tells the head who reviews first, and offers no button that does nothing', async () => {
    const { office } = site
    const { take, draft, move } = officeLetters(office)
    const items = [{ row: 'r3', ground: null, earlier: null, facts: { attachments: ['资金拨付明细表'] } }] as const
    const decide = { type: 'decideReply', items, main: null, overrides: [], reason: null } as const
    const decided = granted(await take(await office.register({ title: '资金拨付明细' }), decide))
    await move(decided, await draft(decided, 'RP-2'), 'submit')
    const leader = await newPage('马建军', 'leader')
    await go(`/cases/${decided.id}/approval/approveReply`, leader)
    await leader.getByText('请由有“保密审查员”角色的人先作公开审查').waitFor()
    expect(await leader.getByRole('button', { name: '同意', exact: true }).count()).toBe(0)
    await leader.getByRole('button', { name: '不同意' }).waitFor()
    await isSoundPage(leader, 'tour-approval-barred')
    forgive()
  })

  it('was silent all the way', () => {
    expect(complaints.flat()).toEqual([])
  })
})

const contract = (): Uint8Array =>
  drawPdf(Array.from({ length: CONTRACT_PAGES }, (_, i) => [text(`合同第${i + 1}页`, 80, 760, 14)]))

async function downloaded(event: Promise<Download>, click: Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([event, click])
  return readFileSync(await download.path())
}

/** The page that each bookmark leads to, from 0. */
async function bookmarksOf(bytes: Uint8Array): Promise<readonly number[]> {
  const task = openPdf(bytes)
  const pdf = await task.promise
  const found: number[] = []
  const walk = async (nodes: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<void> => {
    for (const { dest, items } of nodes) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      found.push(await pdf.getPageIndex(place?.[0]))
      await walk(items)
    }
  }
  await walk(await pdf.getOutline())
  await task.destroy()
  return found
}
