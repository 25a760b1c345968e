import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SourceFile } from '#app/ports'
import { StorageFailure } from '#app/storage-failure'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { seedFile, textFile } from '../../../test/support/seed.ts'
import { AND_PUBLISH, type TestSite, testSite } from '../../../test/support/site.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'

let site: TestSite
let staff: Visitor

beforeEach(async () => {
  site = await testSite()
  staff = await site.staff()
})
afterEach(() => site.close())

const FIFTY_MB = 50 * 1024 * 1024
const SEED = { agency: '积石山县商务局', year: '2021' }
const stored = () => site.ports.storage.state()

/** Sends a file in and opens the page that asks what to do with it; gives that page's address. */
async function send(file: SourceFile = seedFile()): Promise<string> {
  const answer = await staff.upload(file)
  await staff.follow(answer)
  return answer.headers.get('location') ?? ''
}

async function keep(fields: Record<string, string> = SEED, file?: SourceFile): Promise<string> {
  return (await staff.post(`${await send(file)}/keep`, fields)).headers.get('location') ?? ''
}

describe('a form from elsewhere', () => {
  const attempts: readonly [string, Record<string, string>, Record<string, string>][] = [
    ['without a token', { token: '' }, {}],
    ['with the token of another session', { token: 'x'.repeat(43) }, {}],
    ['from another site, as the browser says', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring site', {}, { 'sec-fetch-site': 'same-site' }],
    ['with another origin', {}, { origin: 'https://evil.example' }],
    ['with no origin to name', {}, { origin: 'null' }],
  ]
  it.each(attempts)('is refused %s, and nothing is done', async (_, fields, headers) => {
    const at = await keep()
    const answer = await staff.post(`${at}/publish`, { version: '1', ...fields }, headers)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('forged-request')
    expect(stored().reports).toMatchObject([{ status: 'kept' }])
  })

  it('is refused as an upload too', async () => {
    await staff.get('/desk')
    expect((await staff.upload(seedFile(), 'wrong')).text).toContain('forged-request')
    expect(stored().uploads).toEqual([])
  })

  it('is taken from our own page', async () => {
    const at = await keep()
    await staff.get(at)
    const headers = { 'sec-fetch-site': 'same-origin', origin: site.origin }
    expect((await staff.post(`${at}/publish`, { version: '1' }, headers)).status).toBe(303)
  })
})

describe('sending a file in', () => {
  it('shows what was read and what was found, with the agency and the year filled in', async () => {
    const page = await staff.get(await send())
    expect(page.text).toMatch(/name="agency"[^>]*value="积石山县商务局"/)
    expect(page.text).toMatch(/name="year"[^>]*value="2021"/)
    expect(readable(page.text)).toContain('六、其他需要报告的事项')
  })

  it.each<[string, () => SourceFile, number, string]>([
    ['an empty file', () => textFile('a.txt', ''), 422, 'file-empty'],
    ['prose', () => textFile('a.txt', '今天召开会议，研究部署工作。\n'.repeat(40)), 422, 'no-report'],
    ['the form used before 2019', () => textFile('a.txt', oldForm()), 422, 'form-before-2019'],
    ['a picture', () => ({ name: 'a.png', bytes: png() }), 415, 'format-unsupported'],
    ['an archive named as a Word file', () => ({ name: 'a.docx', bytes: emptyZip() }), 415, 'format-mismatch'],
    ['a page cut off', () => textFile('a.html', '<html><body><table><tr><td>一、本年新收'), 422, 'file-truncated'],
    ['a file over the limit', () => ({ name: 'a.txt', bytes: new Uint8Array(FIFTY_MB + 1) }), 413, 'file-too-large'],
  ])('answers %s with a code, and stores nothing', async (_, file, status, code) => {
    await staff.get('/desk')
    const answer = await staff.upload(file())
    expect([answer.status, /错误代码 ([\w-]+)/.exec(answer.text)?.[1]]).toEqual([status, code])
    expect(answer.text).not.toMatch(/ at \S+:\d+:\d+|Error:/)
    expect(stored()).toMatchObject({ uploads: [], sources: [] })
  })

  it('asks for a file when none was chosen', async () => {
    await staff.get('/desk')
    expect((await staff.upload({ name: '', bytes: new Uint8Array(0) })).text).toMatch(/request-invalid|没有选择文件/)
  })

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\temp\\报告.txt', '报告.txt'],
    ["<b>&'.txt", "<b>&'.txt"],
    ['年报2021.txt', '年报2021.txt'],
    [`${'长'.repeat(300)}.txt`, `${'长'.repeat(196)}.txt`],
  ])('takes the name %s for what it is: a text', async (sent, kept) => {
    await staff.get('/desk')
    const answer = await staff.upload({ ...seedFile(), name: sent })
    expect(answer.status).toBe(303)
    expect(stored().uploads[0]?.source.name).toBe(kept)
    expect((await staff.follow(answer)).text).not.toContain('<b>&')
  })

  it('says what to correct without losing what was typed', async () => {
    const at = await send()
    const answer = await staff.post(`${at}/keep`, { agency: '积石山县商务局办公室', year: '1999' })
    expect(answer.status).toBe(422)
    expect(answer.text).toMatch(/value="积石山县商务局办公室"/)
    expect(readable(answer.text)).toContain('没有写明报告的年度')
    expect(stored().uploads).toHaveLength(1)
  })

  it('discards', async () => {
    const at = await send()
    expect((await staff.post(`${at}/discard`)).headers.get('location')).toBe('/desk')
    expect((await staff.get(at)).status).toBe(404)
    expect(stored()).toMatchObject({ uploads: [], reports: [] })
  })
})

describe('a file with several reports', () => {
  const text = new TextDecoder().decode(seedFile().bytes)
  const bothYears = textFile('两年.txt', `${text}\n${text.replaceAll('2021', '2020')}`)

  it('lists them, shows each on a page of its own, and keeps what was chosen', async () => {
    const at = await send(bothYears)
    const page = await staff.get(at)
    expect(readable(page.text)).toContain('这个文件里有 2 份年度报告')
    expect(page.text).toMatch(/name="year-2" value="2020"/)
    const second = await staff.get(`${at}/2`)
    expect(second.text).not.toContain(`action="${at}/keep"`)
    expect(second.text).toContain(`href="${at}"`)
    expect((await staff.get(`${at}/3`)).status).toBe(404)
    const chosen = { 'agency-1': SEED.agency, 'year-1': '2021', 'agency-2': SEED.agency, 'year-2': '2020' }
    const kept = await staff.post(`${at}/keep`, { ...chosen, 'then-1': 'publish', 'then-2': 'keep' })
    expect(kept.headers.get('location')).toBe('/desk')
    expect(stored().reports.map(({ year, status }) => [year, status])).toEqual([
      [2020, 'kept'],
      [2021, 'published'],
    ])
  })

  it('says what to correct without losing what was typed', async () => {
    const at = await send(bothYears)
    const typed = { 'agency-1': '某局', 'year-1': '', 'then-1': 'publish', 'then-2': 'skip' }
    const answer = await staff.post(`${at}/keep`, typed)
    expect(answer.status).toBe(422)
    expect(readable(answer.text)).toContain('没有写明报告的年度')
    expect(answer.text).toMatch(/name="agency-1" value="某局"/)
    expect(answer.text).toMatch(/name="then-2" value="skip" checked/)
    const none = await staff.post(`${at}/keep`, { 'then-1': 'skip', 'then-2': 'skip' })
    expect([none.status, readable(none.text).includes('没有选择要保存的报告')]).toEqual([422, true])
  })
})

describe('a report at the desk', () => {
  it('is kept, published, corrected by a second file, and deleted with trace', async () => {
    const reader = site.visitor()
    const at = await keep()
    const versionAt = async (path = at) => /name="version" value="(\d+)"/.exec((await staff.get(path)).text)?.[1] ?? ''

    expect((await reader.get('/reports/2021')).status).toBe(404)
    await staff.post(`${at}/publish`, { version: await versionAt() })
    expect(readable((await reader.get('/reports/2021')).text)).toContain('依申请公开0条')

    expect(
      await keep(
        SEED,
        seedFile((text) => text.replace('依申请公开0条', '依申请公开5条')),
      ),
    ).toBe(at)
    expect(readable((await reader.get('/reports/2021')).text)).toContain('依申请公开0条')
    await staff.post(`${at}/publish`, { version: await versionAt() })
    expect(readable((await reader.get('/reports/2021')).text)).toContain('依申请公开5条')

    const asked = await staff.get(`${at}/delete`)
    expect(readable(asked.text)).toContain('2 ')
    expect((await staff.post(`${at}/delete`, { version: await versionAt(`${at}/delete`) })).status).toBe(303)
    expect((await reader.get('/reports/2021')).status).toBe(404)
    expect((await staff.get(at)).status).toBe(404)
    expect(readable((await staff.get('/desk')).text)).toContain('删除积石山县商务局2021年年度报告，它曾经公开')
  })

  it('is withdrawn after a page that says what will happen, and published again with its first day', async () => {
    const at = await keep({ ...SEED, ...AND_PUBLISH })
    expect(readable((await staff.get(`${at}/withdraw`)).text)).toContain('公众不能再查看')
    expect((await staff.post(`${at}/withdraw`, { version: '1' })).headers.get('location')).toBe(at)
    expect((await site.visitor().get('/reports/2021')).status).toBe(404)
    const page = readable((await staff.get(at)).text)
    expect(page).toContain('已撤下')
    expect(page).toContain('首次发布时间不变')
    expect((await staff.get(`${at}/withdraw`)).status).toBe(409)
    await staff.post(`${at}/publish`, { version: '2' })
    expect((await site.visitor().get('/reports/2021')).status).toBe(200)
    expect(readable((await staff.get('/desk')).text)).toContain('撤下积石山县商务局2021年年度报告')
    const told = readable((await staff.get(at)).text.split('id="h-history"')[1] ?? '')
    expect(told).toMatch(/公开积石山县.*撤下积石山县.*公开积石山县.*保存积石山县/)
  })

  it('answers with a conflict when somebody was faster', async () => {
    const at = await keep()
    await keep(
      SEED,
      seedFile((text) => text.replace('0条', '1条')),
    )
    await staff.get(at)
    const answer = await staff.post(`${at}/publish`, { version: '1' })
    expect([answer.status, answer.text.includes('conflict')]).toEqual([409, true])
  })

  it.each(['', 'x', '-1', '1.5', '99999999999999999999'])('does not take “%s” for a version', async (version) => {
    const at = await keep()
    await staff.get(at)
    expect((await staff.post(`${at}/publish`, { version })).status).toBe(400)
  })

  it('is public at once when kept and published in one act', async () => {
    await keep({ ...SEED, ...AND_PUBLISH })
    expect((await site.visitor().get('/reports/2021')).status).toBe(200)
  })
})

describe('trouble in the machine', () => {
  const failing = async (failure: () => Error) => {
    await site.close()
    const ports = fixedPorts()
    const write = ports.storage.write
    let isBroken = false
    const storage = {
      ...ports.storage,
      write: ((work) => (isBroken ? Promise.reject(failure()) : write(work))) as typeof write,
    }
    site = await testSite(() => 0, { ...ports, storage })
    staff = await site.staff()
    await keep({ ...SEED, ...AND_PUBLISH })
    await staff.get('/desk')
    isBroken = true
    return staff.upload(seedFile())
  }

  it('is told when the disk is full; what is published stays readable', async () => {
    const answer = await failing(() => new StorageFailure({ code: 'disk-full', params: {} }, null))
    expect([answer.status, answer.text.includes('disk-full')]).toEqual([507, true])
    expect((await site.visitor().get('/reports/2021')).status).toBe(200)
  })

  it('gets a reference when nobody expected it; the stack is in the log alone', async () => {
    const answer = await failing(() => new Error('secret detail'))
    expect(answer.status).toBe(500)
    const reference = /参考号：([0-9a-f]{10})/.exec(answer.text)?.[1] ?? ''
    expect(answer.text).not.toContain('secret detail')
    const line =
      site
        .logged()
        .split('\n')
        .find((text) => text.includes(reference)) ?? ''
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      reference,
      err: { stack: expect.stringContaining('secret detail') },
    })
  })
})

function oldForm(): string {
  const row = (name: string, unit: string) => `${name}\t${unit}\t0\t0\n`
  return `政府信息公开情况统计表\n指标名称\t计量单位\t本年度\t历年累计\n${row('一、主动公开情况', '——')}${row('（一）主动公开政府信息数', '条')}${row('二、回应解读情况', '——')}${row('三、依申请公开情况', '——')}${row('（一）收到申请数', '件')}`
}

function png(): Uint8Array {
  const head = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2,
    0, 0, 0,
  ]
  return new Uint8Array([...head, ...new Uint8Array(200)])
}

function emptyZip(): Uint8Array {
  return new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Uint8Array(18)])
}
