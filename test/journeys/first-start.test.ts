import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annualReport } from '#contract/index'
import { buildProgram } from '../support/program.ts'
import { SEED_AGENCY, seedFile, textFile } from '../support/seed.ts'
import { type Ended, type Served, serve } from '../support/served.ts'
import { AND_PUBLISH } from '../support/site.ts'
import { ADMINISTRATOR, readable, type Visitor } from '../support/visitor.ts'

const TITLE = `${SEED_AGENCY}2021年政府信息公开工作年度报告`

let parent: string
let data: string
let served: Served

beforeAll(async () => {
  buildProgram()
  parent = mkdtempSync(join(tmpdir(), 'gongkai-first-'))
  data = join(parent, 'data')
  served = await serve(['--data', data])
})
afterAll(async () => {
  await served.stop()
  rmSync(parent, { recursive: true, force: true })
})

const download = async (href: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${served.origin}${href}`)).arrayBuffer())

async function downloads(): Promise<Record<string, string>> {
  const { text } = await served.visitor().get('/reports/2021')
  return Object.fromEntries(
    [...text.matchAll(/href="(\/reports\/2021\/[^"]+\.(\w+))"/g)].map(([, href, ext]) => [ext, href]),
  )
}

let administrator: string | null = null

/** The first administrator, by the link that was printed; then another tab of the same browser. */
async function atDesk(): Promise<Visitor> {
  const staff = served.visitor(administrator)
  if (administrator === null) await staff.becomeAdministrator(served.firstAdministratorUrl)
  administrator = staff.cookie
  return staff
}

describe('the first start on an empty folder', () => {
  it('leads from the home page over the list to the report, marked as demonstration everywhere', async () => {
    const reader = served.visitor()
    const home = await reader.get('/')
    expect(home.text).toContain('href="/reports"')
    const list = await reader.get('/reports')
    expect(list.text).toContain('href="/reports/2021"')
    const report = await reader.get('/reports/2021')
    expect(readable(report.text)).toContain('主动公开信息5条、依申请公开0条')
    for (const page of [home, list, report]) expect(readable(page.text)).toContain('演示数据')
    expect(home.text).toContain('<meta name="SiteIDCode" content="6229270000">')
  })

  it('offers the report as Word, PDF, page and data', async () => {
    const { docx, pdf, html, json } = await downloads()
    expect((await download(docx ?? '')).subarray(0, 2).toString()).toBe('PK')
    expect((await download(pdf ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await download(html ?? '')).toString()).toContain(TITLE)
    const data = annualReport.parse(JSON.parse((await download(json ?? '')).toString()))
    expect(data).toMatchObject({ edition: '2021' })
  })

  it('names each file in the address as it is named on the disk', async () => {
    expect(decodeURIComponent((await downloads()).docx ?? '')).toBe(`/reports/2021/${TITLE}.docx`)
  })

  it('keeps its folder to its owner', () => {
    expect(statSync(data).mode & 0o777).toBe(0o700)
  })
})

describe('a report sent in by page', () => {
  it('is read, kept, published, seen by the public, and deleted with trace', async () => {
    const [staff, reader] = [await atDesk(), served.visitor()]
    const upload = await staff.upload(
      seedFile((text) => text.replaceAll('2021年', '2022年').replace('2022年1月14日', '2023年1月14日')),
    )
    await staff.follow(upload)
    const fields = { agency: SEED_AGENCY, year: '2022', ...AND_PUBLISH }
    const kept = await staff.post(`${upload.headers.get('location')}/keep`, fields)
    expect(kept.status).toBe(303)
    expect((await reader.get('/reports/2022')).status).toBe(200)
    expect((await reader.get('/reports')).text).toMatch(/2022[\s\S]*2021/)

    const at = kept.headers.get('location') ?? ''
    const version = /name="version" value="(\d+)"/.exec((await staff.get(`${at}/delete`)).text)?.[1] ?? ''
    await staff.post(`${at}/delete`, { version })
    expect((await reader.get('/reports/2022')).status).toBe(404)
    expect(readable((await staff.get('/desk')).text)).toContain('删除积石山县商务局2022年年度报告，它曾经公开')
  })

  it('may be a page with script: its numbers are read, its script is nowhere', async () => {
    const page = (await download((await downloads()).html ?? '')).toString()
    const script = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    const hostile = page.replace('</h1>', `</h1>${script}`).replace('依申请公开0条', `依申请公开0条${script}`)
    expect(hostile).toContain('onerror')
    const staff = await atDesk()
    await staff.get('/desk')
    const upload = await staff.upload(textFile('page.html', hostile))
    const seen = [await staff.follow(upload)]
    const fields = { agency: SEED_AGENCY, year: '2020', ...AND_PUBLISH }
    await staff.post(`${upload.headers.get('location')}/keep`, fields)
    seen.push(await served.visitor().get('/reports/2020'))
    for (const { status, text } of seen) {
      expect([status, readable(text).includes('依申请公开0条')]).toEqual([200, true])
      expect(text).not.toMatch(/<script|onerror|alert\(/)
    }
  })

  it('is refused with a code when it is none, and nothing waits', async () => {
    const staff = await atDesk()
    await staff.get('/desk')
    const answer = await staff.upload(textFile('a.txt', '今天召开会议，研究部署工作。\n'.repeat(40)))
    expect([answer.status, answer.text.includes('no-report')]).toEqual([422, true])
    expect(readable((await staff.get('/desk')).text)).not.toContain('a.txt')
  })
})

describe('stopping and starting again', () => {
  let first: Ended

  it('says at the start what it does, line by line, and then the address', async () => {
    first = await served.stop()
    const lines = first.out.trim().split('\n')
    const order = [
      '数据文件夹是空的',
      '读取示例报告',
      '200 个数字',
      '42 项勾稽关系中 42 项相符',
      '发布报告',
      '网站：',
      '工作入口',
      '还没有管理员',
      '停止',
    ]
    let at = -1
    for (const word of order) {
      const found = lines.findIndex((line, i) => i > at && line.includes(word))
      expect([word, found > at]).toEqual([word, true])
      at = found
    }
    expect(first.err).toBe('')
  })

  it('stops in order after SIGTERM', () => {
    expect(first.code).toBe(0)
    expect(first.out.trim().split('\n').at(-1)).toBe('已经停止')
  })

  it('logs in JSON lines, without names, passwords, addresses of readers and what stands behind a question mark', () => {
    const log = readFileSync(join(data, 'logs', 'gongkai.log'), 'utf8')
    const entries = log
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(entries).toEqual(
      entries.map(() => expect.objectContaining({ level: expect.any(String), time: expect.any(String) })),
    )
    expect(log).toContain('"path":"/first-administrator"')
    expect(log).not.toMatch(/[?&]key=|"level":"error"|remoteAddress/)
    for (const secret of Object.values(ADMINISTRATOR)) expect(log).not.toContain(secret)
  })

  it('finds everything again, and sets up no second demonstration', async () => {
    served = await serve(['--data', data], { LANG: 'en_US.UTF-8' })
    expect(readable((await served.visitor().get('/reports/2021')).text)).toContain('主动公开信息5条')
    expect((await served.visitor().get('/reports/2022')).status).toBe(404)
    const { out } = await served.stop('SIGINT')
    expect(out).toMatch(/^Site: /m)
    expect(out).not.toMatch(/demonstration|administrator|[\u4e00-\u9fff]{4}/)
  })
})

describe('serve --empty', () => {
  it('starts without a demonstration: the first administrator says which agency it is', async () => {
    const empty = join(parent, 'empty')
    served = await serve(['--data', empty, '--empty'])
    const home = await served.visitor().get('/')
    expect(home.status).toBe(200)
    expect(readable(home.text)).not.toContain('演示数据')
    await served.visitor().becomeAdministrator(served.firstAdministratorUrl, '某县教育局')
    expect(readable((await served.visitor().get('/')).text)).toContain('某县教育局')
    expect(existsSync(join(empty, 'database'))).toBe(true)
  })
})
