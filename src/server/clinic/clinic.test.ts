import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingPool } from '#adapters/formats/reading/reading-pool'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { seedFile } from '../../../test/support/seed.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { readable } from '../../../test/support/visitor.ts'
import { loadClinicApp } from './app-files.ts'
import type { ReadWithin } from './deps.ts'

const SEED = seedFile()
const pool = readingPool({ most: 2 })
let now = 0
let site: TestSite

const siteWith = (readWithin: ReadWithin): Promise<TestSite> => testSite(() => now, { ...fixedPorts(), readWithin })

beforeAll(async () => {
  site = await siteWith((file, signal) => pool.read(file, { signal }))
})
afterAll(async () => {
  await site.close()
  pool.close()
})

interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
}

async function send(
  files: readonly Sent[],
  to: TestSite = site,
): Promise<{ status: number; text: string; headers: Headers }> {
  // Each test is a minute of its own for the limit of requests.
  now += 60_000
  const form = new FormData()
  for (const { name, bytes } of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const answer = await fetch(`${to.origin}/clinic`, { method: 'POST', body: form })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('the page of the clinic', () => {
  it('may load scripts of ours and nothing else, and nothing inline', async () => {
    const { headers, text } = await site.visitor().get('/clinic')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'; worker-src 'self'; connect-src 'self'")
    expect(policy).not.toMatch(/unsafe|blob:|data:|\*/)
    expect(text).not.toMatch(/\sstyle=|\son\w+=|<script>/)
  })

  it('works by its form where the app was not built', async () => {
    const { text } = await site.visitor().get('/clinic')
    expect(text).not.toContain('<script')
    expect(readable(text)).toContain('文件会发到本网站读取，答复以后不留存')
  })

  it('is linked from the home page', async () => {
    expect((await site.visitor().get('/')).text).toContain('href="/clinic"')
  })
})

describe('the form without script', () => {
  it('answers with the results and every report opened, their anchors apart', async () => {
    const wrong = seedFile((text) => text.replace('2021', '2020'))
    const { status, text, headers } = await send([SEED, { ...wrong, name: '上一年.txt' }])
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(readable(text)).toMatch(/2 份报告：/)
    expect(text).toContain('href="#r1"')
    expect(text).toContain('id="r2"')
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps nothing: no row, no upload, no line but the ordinary one of the log', async () => {
    const before = JSON.stringify(site.ports.storage)
    const rows = structuredClone(site.ports.storage.state())
    await send([SEED])
    expect(site.ports.storage.state()).toEqual(rows)
    expect(JSON.stringify(site.ports.storage)).toBe(before)
    expect(site.logged()).not.toContain('商务局')
  })

  it('reads each file of an archive and tells where it lay', async () => {
    const { text } = await send([
      { name: '各局.zip', bytes: zipSync({ '甲/年报.txt': SEED.bytes, '乙.docx': strToU8('x'.repeat(30)) }) },
    ])
    expect(readable(text)).toContain('各局.zip › 甲/年报.txt')
    expect(readable(text)).toContain('1 个文件读不出来')
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\报告\\年报.txt', '年报.txt'],
    ['<script>alert(1)<x>.txt', '&lt;script&gt;alert(1)&lt;x&gt;.txt'],
    ['a\u202Etxt.exe', 'atxt.exe'],
  ])('shows the file name %s as harmless text', async (name, shown) => {
    const { text } = await send([{ name, bytes: SEED.bytes }])
    expect(text).toContain(shown)
    expect(text).not.toContain('<script>alert')
  })

  it('never lets markup of a report onto the page', async () => {
    const { text } = await send([seedFile((report) => report.replace('一是加强', '<script>alert(2)</script>一是加强'))])
    expect(text).toContain('&lt;script&gt;alert(2)')
    expect(text).not.toContain('<script>alert')
  })

  it.each([
    ['no file', [], 400, '没有收到文件'],
    ['more files than it takes', Array.from({ length: 21 }, () => SEED), 413, '一次最多送 20 个文件'],
    ['more bytes than it takes', [{ name: 'a.txt', bytes: new Uint8Array(51 * 2 ** 20) }], 413, '文件超过 50 MB'],
    [
      'more bytes together',
      [0, 1, 2].map(() => ({ name: 'a.txt', bytes: new Uint8Array(20 * 2 ** 20) })),
      413,
      '文件超过 50 MB',
    ],
  ])('refuses %s in words, on the same page', async (_, files, status, words) => {
    const answer = await send(files)
    expect(answer.status).toBe(status)
    expect(readable(answer.text)).toContain(words)
    expect(answer.text).toContain('type="file"')
  })
})

describe('the limits', () => {
  it('let in so many requests of one address in a minute', async () => {
    now += 60_000
    const statuses: number[] = []
    for (let i = 0; i < 32; i++) {
      const answer = await fetch(`${site.origin}/clinic`, { method: 'POST', body: new FormData() })
      statuses.push(answer.status)
      expect(answer.headers.has('retry-after')).toBe(answer.status === 429)
      await answer.text()
    }
    expect(statuses.filter((status) => status === 429).length).toBe(2)
  })

  it('let in so many requests at a time, and say when there are too many', async () => {
    const waiting: (() => void)[] = []
    const slow = await siteWith(async () => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return []
    })
    const sent = Array.from({ length: 4 }, () => send([SEED], slow))
    await expect.poll(() => waiting.length).toBe(4)
    const fifth = await send([SEED], slow)
    expect(fifth.status).toBe(503)
    expect(readable(fifth.text)).toContain('正在读取的文件太多')
    for (const finish of waiting) finish()
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await slow.close()
  })

  it('stop reading when the sender goes away', async () => {
    let told: AbortSignal | null = null
    const slow = await siteWith((_, signal) => {
      told = signal
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    const leaving = new AbortController()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(SEED.bytes)]), 'a.txt')
    const sent = fetch(`${slow.origin}/clinic`, { method: 'POST', body: form, signal: leaving.signal }).catch(
      () => 'gone',
    )
    await expect.poll(() => told !== null).toBe(true)
    leaving.abort()
    expect(await sent).toBe('gone')
    await expect.poll(() => told?.aborted).toBe(true)
    await slow.close()
  })
})

describe('the files of the browser app', () => {
  it('are null where nothing was built', () => {
    expect(loadClinicApp(new URL('./', import.meta.url))).toBeNull()
  })

  it('are served under names that may be kept for ever, with a policy that workers go by', async () => {
    const clinicApp = loadClinicApp(new URL('../../../dist/clinic/', import.meta.url))
    if (clinicApp === null) throw new Error('the clinic is not built: npm run build')
    const built = await testSite(() => 0, fixedPorts(), { clinicApp })
    const { text } = await built.visitor().get('/clinic')
    const script = /<script type="module" src="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(text).toContain(`data-reading="${clinicApp.scripts.reading}"`)
    for (const address of [script, clinicApp.scripts.reading, clinicApp.scripts.writing]) {
      const { status, headers } = await built.visitor().get(address)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(headers.get('cache-control')).toContain('immutable')
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    }
    expect((await built.visitor().get('/assets/clinic/pdf/cmaps/GBK-EUC-H.bcmap')).status).toBe(200)
    for (const address of [
      '/assets/clinic/none.js',
      '/assets/clinic/..%2f..%2fpackage.json',
      '/assets/clinic/pdf/cmaps/..%2f..%2fmanifest.json',
    ])
      expect((await built.visitor().get(address)).status).toBe(404)
    await built.close()
  })
})
