import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { readable } from '../../../test/support/visitor.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())

async function ask(fields: Readonly<Record<string, string>> | string) {
  const query = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
  const { status, headers, text } = await site.visitor().get(`/deadline?${query}`)
  return { status, headers, text, words: readable(text) }
}
const CASE = { received: '2025-03-03', days: '20', 'sent-1': '2025-03-06', 'answered-1': '2025-03-24' }

describe('the page of deadlines', () => {
  it('is an empty form with 20 days until something is asked', async () => {
    const { status, text } = await site.visitor().get('/deadline')
    expect(status).toBe(200)
    expect(text).toMatch(/name="days"[^>]* value="20"/)
    expect(text).not.toContain('到期</h2>')
    expect(text).not.toMatch(/<script|\son\w+=/i)
  })

  it('gives a result an address: the date, the state, the strip, the proof', async () => {
    const { status, words, text, headers } = await ask(CASE)
    expect(status).toBe(200)
    expect(words).toMatch(/2025年4月17日 *（星期四）到期/)
    expect(words).toContain('今天是2022年1月14日')
    expect(words).toContain('2025年3月7日至24日 不计 12 日 征求意见所需时间不计。')
    expect(text).toContain(
      'role="img" aria-label="2025年3月3日收到；3月7日至3月24日征求意见所需时间不计（12 个工作日）；',
    )
    expect(text).toMatch(/name="sent-1"[^>]* value="2025-03-06"/)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('is led to from the home page and from the guide', async () => {
    for (const path of ['/', '/guide']) expect((await site.visitor().get(path)).text).toContain('href="/deadline"')
  })

  it.each([
    ['nothing', { received: '' }, ['没有写日期']],
    ['a day that does not exist', { received: '2025-02-30' }, ['“2025-02-30”不是日历上的日期']],
    ['many wrong things', { ...CASE, days: 'x', 'answered-1': '2025-03-01' }, ['有 2 处需要改正', '“x”', '不应早于']],
    ['dates that cannot stand together', { ...CASE, 'sent-1': '2025-02-01' }, ['有 1 处需要改正', '不应早于']],
    ['a consultation of ninety years', { ...CASE, 'answered-1': '2096-01-01' }, ['相隔超过 2 年']],
    ['a field that comes twice', 'received=2025-03-03&received=2025-03-04', ['没有写日期']],
  ])('answers %s with 422 and says what to do', async (_case, fields, said) => {
    const { status, words } = await ask(fields)
    expect(status).toBe(422)
    for (const part of said) expect(words).toContain(part)
  })

  it('shows hostile text as text, and no more of it than a field holds', async () => {
    const { status, text } = await ask({ received: `"><script>alert(1)</script>${'A'.repeat(5_000)}` })
    expect(status).toBe(422)
    expect(text).not.toContain('<script')
    expect(text).not.toContain('A'.repeat(60))
    expect((await ask('__proto__=1&received[]=1&constructor=2&received=2025-03-03')).status).toBe(200)
  })

  it('keeps what is asked out of the log', () => {
    expect(site.logged()).toContain('"path":"/deadline"')
    expect(site.logged()).not.toContain('2025-03-03')
  })
})
