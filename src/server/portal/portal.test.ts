import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { seedFile } from '../../../test/support/seed.ts'
import { AND_PUBLISH, type TestSite, testSite } from '../../../test/support/site.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'

const NAME = '积石山县商务局2021年政府信息公开工作年度报告'

let site: TestSite
let reader: Visitor

const publish = async (fields: Record<string, string> = {}, change?: (text: string) => string): Promise<string> => {
  const staff = await site.staff()
  const page = await staff.upload(seedFile(change))
  await staff.follow(page)
  const kept = await staff.post(`${page.headers.get('location')}/keep`, {
    ...{ agency: '积石山县商务局', year: '2021', ...AND_PUBLISH },
    ...fields,
  })
  return kept.headers.get('location') ?? ''
}

beforeAll(async () => {
  site = await testSite()
  reader = site.visitor()
  await publish()
})
afterAll(() => site.close())

describe('what the public can open', () => {
  it.each([
    ['/', '政府信息公开年报'],
    ['/guide', '政府信息公开指南'],
    ['/rules', '政府信息公开制度'],
    ['/disclosure', '法定主动公开内容'],
    ['/reports', NAME],
    ['/reports/2021', '一、总体情况'],
  ])('%s is a page that needs no script', async (path, content) => {
    const { status, headers, text } = await reader.get(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(readable(text)).toContain(content)
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i)
  })

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', 'application/pdf'],
    ['html', 'text/html; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('the report page leads to a %s with the official name', async (format, type) => {
    const page = await reader.get('/reports/2021')
    const href = new RegExp(`href="(/reports/2021/[^"]+\\.${format})"`).exec(page.text)?.[1] ?? ''
    expect(decodeURIComponent(href)).toBe(`/reports/2021/${NAME}.${format}`)
    const { status, headers } = await reader.get(href)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="report.${format}"; filename*=UTF-8''${encodeURIComponent(`${NAME}.${format}`)}`,
    )
  })

  it('gives a report of another agency its own address', async () => {
    await publish({ agency: '积石山县教育局' })
    const list = await reader.get('/reports')
    const href = /href="(\/agencies\/[^"]+\/reports\/2021)"/.exec(list.text)?.[1] ?? ''
    const page = await reader.get(href)
    expect(page.status).toBe(200)
    const pdf = /href="([^"]+\.pdf)"/.exec(page.text)?.[1] ?? ''
    expect(decodeURIComponent(pdf)).toBe(`${href}/积石山县教育局2021年政府信息公开工作年度报告.pdf`)
    expect((await reader.get(pdf)).status).toBe(200)
  })
})

describe('a report that was corrected', () => {
  it('says on its page when that was, beside the day of the first publication (PUB-7)', async () => {
    const staff = await site.staff()
    await publish({ agency: '积石山县水务局' })
    const page = await staff.upload(seedFile((text) => text.replace('主动公开信息5条', '主动公开信息6条')))
    await staff.follow(page)
    const fields = { agency: '积石山县水务局', year: '2021', ...AND_PUBLISH }
    await staff.post(`${page.headers.get('location')}/keep`, fields)
    const list = await reader.get('/reports')
    const hrefs = [...list.text.matchAll(/href="(\/agencies\/[^"]+\/reports\/2021)"/g)].map(([, href]) => href ?? '')
    const pages = await Promise.all(hrefs.map((href) => reader.get(href)))
    const corrected = pages.find(({ text }) => text.includes('水务局')) ?? pages[0]
    expect(readable(corrected?.text ?? '')).toMatch(
      /更正记录 2022-01-14首次发布。 2022-01-14更正：改动文字：一、总体情况。/,
    )
  })
})

describe('what is not there', () => {
  it.each([
    '/nothing',
    '/reports/2020',
    '/reports/20x1',
    '/reports/2021/report.pdf',
    `/reports/2021/${encodeURIComponent('别的局2021年政府信息公开工作年度报告.pdf')}`,
    '/reports/2021/%2e%2e%2f%2e%2e%2fpackage.json',
    '/reports/2021/..%2f..%2fetc%2fpasswd',
    '/reports/2021/%00.pdf',
    '/assets/%2e%2e/package.json',
    '/agencies/1%27%20or%20%271%27%3D%271/reports/2021',
    '/agencies/00000000-0000-7000-8000-000000000000/reports/2021',
    '/%E0%A4%A',
    `/${'a'.repeat(4000)}`,
  ])('%s is a 404 page with the code of the catalogue', async (path) => {
    const { status, text, headers } = await reader.get(path)
    expect(status).toBe(404)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toMatch(/not-found/)
    expect(text).not.toMatch(/ at \S+:\d+|node:internal/)
  })

  it('answers programs in JSON', async () => {
    const { status, text } = await reader.get('/nothing', { accept: 'application/json' })
    expect(status).toBe(404)
    expect(JSON.parse(text)).toEqual({
      error: {
        code: 'not-found',
        message: '没有这个页面。',
        messageEn: 'No such page.',
        hint: expect.any(String),
        hintEn: expect.any(String),
      },
    })
  })

  it('tells a wrong method from a wrong address', async () => {
    const { status, headers, text } = await reader.post('/reports')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, HEAD')
    expect(text).toContain('method-not-allowed')
  })
})

describe('every answer', () => {
  it.each(['/', '/reports/2021', '/nothing', '/desk', '/health', '/assets/gongkai.css?v=abc'])(
    '%s is guarded',
    async (path) => {
      const { headers } = await reader.get(path)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|script-src/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )
})

describe('a page that was not changed', () => {
  it('costs a 304 with the same headers, whatever kind of tag asks', async () => {
    const first = await reader.get('/reports/2021')
    const etag = first.headers.get('etag') ?? ''
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await reader.get('/reports/2021', { 'if-none-match': tag })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
      expect(again.headers.get('content-security-policy')).not.toBeNull()
    }
    expect((await reader.get('/reports/2021', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('has a tag of its own in each encoding', async () => {
    const seen = await Promise.all(
      ['br', 'gzip', 'identity', 'br;q=0, gzip'].map((accepted) => raw('/reports', accepted)),
    )
    expect(seen.map((s) => s.encoding)).toEqual(['br', 'gzip', undefined, 'gzip'])
    expect(new Set(seen.map((s) => s.etag)).size).toBe(3)
    expect(seen.every((s) => s.vary === 'accept-encoding')).toBe(true)
  })

  it('answers HEAD as GET, without the content', async () => {
    const [got, head] = [await reader.get('/reports'), await fetch(`${site.origin}/reports`, { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
    expect(await head.text()).toBe('')
  })
})

describe('the style sheet', () => {
  it('may be kept for ever under the address with its hash only', async () => {
    expect((await reader.get('/assets/gongkai.css?v=abc')).headers.get('cache-control')).toContain('immutable')
    expect((await reader.get('/assets/gongkai.css?v=old')).headers.get('cache-control')).toBe('no-cache')
  })
})

it('an icon answers the browser that asks for one by itself', async () => {
  const { status, headers } = await reader.get('/favicon.ico')
  expect([status, headers.get('content-type')]).toEqual([200, 'image/x-icon'])
})

describe('the page cache', () => {
  it('asks the storage once while nothing is published, and again right after', async () => {
    let reads = 0
    const ports = fixedPorts()
    const { read } = ports.storage
    const counting = {
      ...ports.storage,
      read: ((work) => {
        reads += 1
        return read(work)
      }) as typeof read,
    }
    const other = await testSite(() => 0, { ...ports, storage: counting })
    const visitor = other.visitor()
    await visitor.get('/reports')
    const afterFirst = reads
    const many = await Promise.all(Array.from({ length: 20 }, () => visitor.get('/reports')))
    expect(many.every((a) => a.status === 200)).toBe(true)
    expect(reads).toBe(afterFirst)
    const mine = site
    site = other
    await publish()
    site = mine
    expect(readable((await visitor.get('/reports')).text)).toContain(NAME)
    await other.close()
  })

  it('renders a page once however many ask for it at the same time', async () => {
    let written = 0
    const ports = fixedPorts()
    const writer = {
      ...ports.writer,
      write: async () => {
        written += 1
        return new Uint8Array(3)
      },
    }
    const other = await testSite(() => 0, { ...ports, writer })
    const mine = site
    site = other
    await publish()
    site = mine
    await Promise.all(Array.from({ length: 10 }, () => other.visitor().get('/reports/2021')))
    expect(written).toBe(4)
    await other.close()
  })

  it('takes a deleted report away at once', async () => {
    const at = await publish({ year: '2020' })
    expect((await reader.get('/reports/2020')).status).toBe(200)
    const staff = await site.staff()
    const version = /name="version" value="(\d+)"/.exec((await staff.get(`${at}/delete`)).text)?.[1] ?? ''
    expect((await staff.post(`${at}/delete`, { version })).status).toBe(303)
    expect((await reader.get('/reports/2020')).status).toBe(404)
    expect(readable((await reader.get('/reports')).text)).not.toContain('2020')
  })

  it('gives the person at the desk a page of his own that nobody keeps', async () => {
    const staff = await site.staff()
    const [his, public_] = [await staff.get('/'), await reader.get('/')]
    expect(his.headers.get('cache-control')).toBe('no-store')
    expect(his.text).toContain('href="/desk"')
    expect(public_.text).not.toContain('href="/desk"')
  })
})

describe('a file with hostile content', () => {
  it('is read, and its script is never shown', async () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    await publish({ agency: `<b>某局</b>"'&`, year: '2021' }, (text) =>
      text.replace('一是加强日常监测', `${script}一是加强日常监测`),
    )
    const list = await reader.get('/reports')
    expect(list.text).toContain('&lt;b&gt;某局')
    const href = [...list.text.matchAll(/href="(\/agencies\/[^"]+)"/g)].map((m) => m[1] ?? '')
    for (const page of await Promise.all(href.map((path) => reader.get(path)))) {
      expect(page.text).not.toMatch(/<script|<img src=x|<b>某局/)
    }
  })
})

/** Without the automatic decoding of fetch. */
const raw = (path: string, acceptEncoding: string): Promise<{ encoding?: string; etag?: string; vary?: string }> =>
  new Promise((resolve, reject) => {
    request(`${site.origin}${path}`, { headers: { 'accept-encoding': acceptEncoding } }, (response) => {
      response.resume()
      const { 'content-encoding': encoding, etag, vary } = response.headers
      resolve({ ...(encoding && { encoding }), ...(etag && { etag }), ...(vary && { vary }) })
    })
      .on('error', reject)
      .end()
  })
