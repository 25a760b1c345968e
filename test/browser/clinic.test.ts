import { mkdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { documentWriter, type OpenWriter } from '#adapters/formats/write/writer'
import type { SourceFile } from '#app/ports'
import { readReport } from '#app/read-report'
import { FORMS, type Report } from '#core/annual-report/index'
import { SOUND } from '#views/report/reports.examples'
import { loadClinicApp } from '../../src/server/clinic/app-files.ts'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { tenFiles } from '../support/clinic-files.ts'
import { fixedPorts } from '../support/fixed-ports.ts'
import { type TestSite, testSite } from '../support/site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, pictures of the clinic are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const CELL = 't3.cannot.notHeld.natural'

let site: TestSite
let writer: OpenWriter
let browser: Browser
let context: BrowserContext
let page: Page
let files: readonly SourceFile[]
const complaints: string[] = []

const upload = (given: readonly SourceFile[]) =>
  page.setInputFiles(
    '#files',
    given.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  )

/** What axe finds, each with its first place. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate<AxeResults>('axe.run()')
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

async function picture(name: string): Promise<void> {
  if (!PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  for (const width of [360, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(PICTURES, `clinic-live-${name}-${width}.png`), fullPage: true })
  }
}

async function downloaded(button: Locator): Promise<SourceFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

async function readBack(file: SourceFile): Promise<Report> {
  const [read] = await readReport({ reader: documentReader }, file)
  if (!read?.ok) throw new Error(`${file.name} could not be read`)
  return read.value.report
}

const numbers = (report: Report): readonly (number | string)[] =>
  FORMS[report.form].cells.map(({ address }) => {
    const cell = report.cells[address]
    return cell?.state === 'value' ? cell.value : (cell?.state ?? '')
  })

const headline = (): Promise<string | null> => page.textContent('#h-results')
const status = (): Promise<string | null> => page.textContent('#status')
const focused = (): Promise<string> => page.evaluate('document.activeElement?.id ?? ""')
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })

describe.skipIf(!HAS_BROWSER)('the clinic in a browser', () => {
  beforeAll(async () => {
    const clinicApp = loadClinicApp(new URL('../../dist/clinic/', import.meta.url))
    if (clinicApp === null) throw new Error('the clinic is not built: npm run build')
    writer = documentWriter({ ownFonts: null })
    const stylesheet = { address: '/assets/gongkai.css?v=abc', css: readFileSync('assets/gongkai.css') }
    site = await testSite(() => 0, { ...fixedPorts(), writer }, { clinicApp, stylesheet })
    files = await tenFiles()
    browser = await launchBrowser()
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await writer?.close()
  })

  it('says that nothing leaves the computer, and is accessible', async () => {
    await page.goto(`${site.origin}/clinic`)
    await page.waitForLoadState('networkidle')
    expect(await page.textContent('#drop')).toContain('文件只在您的电脑上读取，不上传，不留存')
    expect(await violations()).toEqual([])
    await picture('empty')
  })

  it('reads ten files without a request, the network being off', async () => {
    const logged = site.logged()
    await context.setOffline(true)
    await upload(files)
    await page.waitForSelector('.result-acts')
    expect(site.logged()).toBe(logged)
    expect(await headline()).toMatch(/^9 份报告：.*2 个文件读不出来$/)
    expect(await status()).toContain('读完了：9 份报告')
  })

  it('shows a row for each report with its result and what to do', async () => {
    const rows = await page.locator('.clinic-list tbody tr').allInnerTexts()
    const told = rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())
    expect(told[0]).toBe('教育局2024年报.docx 积石山县教育局 2024 2 项不符 改 1 格即可')
    expect(told[3]).toMatch(/^乙局\.pdf .* 42 项相符|^乙局\.pdf /)
    expect(told[6]).toMatch(/断了\.docx 读不出来 .*file-damaged/)
    expect(told[7]).toMatch(/其实是压缩包\.docx 读不出来 .*format-mismatch/)
    expect(told[9]).toMatch(/^两局\.zip › 丙\/丙局\.json /)
    expect(told[10]).toMatch(/^两局\.zip › 丁局\.txt 积石山县商务局 2021/)
    expect(await violations()).toEqual([])
    await picture('results')
  })

  it('opens a report, names the year before that it was compared with, and frames the wrong cell', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await button('教育局2024年报.docx').click()
    expect(await focused()).toBe('r1-h')
    expect(await page.textContent('#r1-from')).toContain('已用“教育局2023年报.html”作上一年度的对照')
    expect(await page.textContent(`[id="r1-${CELL}"]`)).toContain('2')
    expect(await page.getAttribute(`[id="r1-${CELL}"]`, 'class')).toMatch(/\bbad\b/)
    expect(await page.textContent('.repair')).toMatch(/只改 1 格，2 项不符都能消除/)
    expect(await violations()).toEqual([])
    await picture('opened')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('leads from a finding to its cell and back by keyboard', async () => {
    await page.locator('#r1-f1 a').first().focus()
    await page.keyboard.press('Enter')
    const inCell = await page.evaluate('document.activeElement?.closest("td")?.id')
    expect(inCell).toBe(`r1-${CELL}`)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement?.closest("li")?.id')).toBe('r1-f1')
  })

  it('unfolds a sound part when something leads into it', async () => {
    const part = page.locator('details:has(#r1-s4)')
    expect(await part.getAttribute('open')).toBeNull()
    await part.locator('summary').press('Enter')
    expect(await part.getAttribute('open')).not.toBeNull()
  })

  it('applies the repair by keyboard, checks again at once, and undoes it', async () => {
    await button('改为 3').focus()
    await page.keyboard.press('Enter')
    expect(await status()).toContain('已经改好，重新核对的结果：42 项相符')
    expect(await focused()).toBe('r1-undo')
    expect(await page.locator('#opened .repair').count()).toBe(0)
    expect(await page.locator('#opened .bad').count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(await status()).toContain('已撤销，重新核对的结果：2 项不符')
    expect(await page.locator('#opened .bad').count()).toBe(1)
    await button('改为 3').click()
    expect(await violations()).toEqual([])
    await picture('repaired')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it.each([
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
    ['网页', 'html'],
    ['数据 JSON', 'json'],
  ])('downloads the corrected report as %s, made without the network', async (name, extension) => {
    const file = await downloaded(page.locator('#opened').getByRole('button', { name, exact: true }))
    expect(file.name).toBe(`积石山县教育局2024年政府信息公开工作年度报告.${extension}`)
    const report = await readBack(file)
    expect(numbers(report)).toEqual(numbers(SOUND))
    expect(report.texts).toEqual(SOUND.texts)
  })

  it('lets a person choose what an unreadable cell says', async () => {
    await button('读不清.json').click()
    await button('8').click()
    expect(await page.textContent('#opened .applied')).toContain('空白 → 8')
    expect(await page.textContent('[id$="t3.refuse.repeat.natural"]')).toContain('8')
    await button('撤销上一步').click()
  })

  it('writes the notice with which the reports of an agency go back, and those of all in one archive', async () => {
    const notice = await downloaded(button('退回修改通知（Word）'))
    expect(notice.name).toBe('退回修改通知-积石山县教育局.docx')
    const all = await downloaded(button(/^下载退回修改通知/))
    const inside = Object.keys(unzipSync(all.bytes))
    expect(inside).toContain('退回修改通知-积石山县教育局.docx')
    expect(inside.length).toBeGreaterThan(1)
    const text = await documentReader.read(notice)
    const blocks = text.ok && text.value[0] && 'blocks' in text.value[0] ? JSON.stringify(text.value[0].blocks) : ''
    expect(blocks).toContain('现予退回')
    expect(blocks).toContain('表三')
  })

  it.each(['CSV', 'Excel'])('gives the whole result as %s', async (format) => {
    const { name, bytes } = await downloaded(button(`下载体检结果 ${format}`))
    expect(name).toMatch(/^年报体检结果\.(csv|xlsx)$/)
    if (format === 'CSV') {
      const lines = new TextDecoder().decode(bytes).trim().split('\r\n')
      expect(lines).toHaveLength(12)
      expect(lines[1]).toContain('教育局2024年报.docx,积石山县教育局,2024,')
    } else expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml')
  })

  it('never runs what a file or its name holds', async () => {
    await page.locator('button', { hasText: '<img src=x' }).click()
    expect(await page.textContent('#opened')).toContain('<script>window.attacked=1</script>')
    expect(await page.evaluate('window.attacked ?? null')).toBeNull()
    expect(await page.locator('#opened script, #opened img').count()).toBe(0)
  })

  it('says that the printed version needs the site, and sends the report to nothing else', async () => {
    await context.setOffline(false)
    await button('教育局2024年报.docx').click()
    expect(await page.textContent('#opened')).toContain('报告的内容会发到本网站，排好以后不留存')
    const logged = site.logged().length
    const file = await downloaded(button('发到本网站，排成 PDF'))
    const requests = [
      ...site
        .logged()
        .slice(logged)
        .matchAll(/"method":"(\w+)","path":"([^"]+)"/g),
    ].map(([, m, p]) => `${m} ${p}`)
    expect(requests).toEqual(['POST /api/clinic/pdf'])
    expect(numbers(await readBack(file))).toEqual(numbers(SOUND))
  })

  it('stops when it is told to, keeps what was read, and reads again afterwards', async () => {
    await page.reload()
    await page.waitForLoadState('networkidle')
    const [, , , pdf] = files
    if (pdf === undefined) throw new Error('no PDF')
    await upload(Array.from({ length: 60 }, (_, i) => ({ ...pdf, name: `${i}.pdf` })))
    await page.waitForSelector('#cancel')
    expect(await page.textContent('.progress')).toMatch(/正在读取 .*\.pdf/)
    expect(await violations()).toEqual([])
    await page.waitForFunction('document.querySelectorAll(".clinic-list .as-link").length > 0')
    await page.click('#cancel')
    await page.waitForSelector('.result-acts')
    expect(await page.textContent('#notice')).toMatch(/已取消：读完 \d+ 个文件，其余没有读。/)
    const read = await page.locator('.clinic-list tbody tr').count()
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThan(60)
    await upload(files.slice(0, 1))
    await page.waitForFunction(`document.querySelectorAll(".clinic-list tbody tr").length === ${read + 1}`)
  })

  it('complains of nothing in all this', () => {
    expect(complaints).toEqual([])
  })

  it('works without script: the form sends the files, the answer is the page with all reports', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const form = await plain.newPage()
    await form.goto(`${site.origin}/clinic`)
    expect(await form.textContent('#drop')).toContain('文件会发到本网站读取，答复以后不留存')
    const sent = files.slice(0, 2).map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
    await form.setInputFiles('#files', sent)
    await form.click('button[type=submit]')
    expect(await form.textContent('#h-results')).toContain('2 份报告：')
    await form.click('a[href="#r1"]')
    expect(await form.textContent('#r1 .repair')).toContain('只改 1 格')
    expect(await form.textContent('#r1')).toContain('启用脚本后，可以在这里直接改好并下载报告')
    await plain.close()
  })
})
