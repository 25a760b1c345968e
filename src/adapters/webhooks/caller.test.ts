import type { LookupAddress, lookup } from 'node:dns'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signature, webhookCaller } from './caller.ts'

interface Heard {
  readonly request: IncomingMessage
  readonly body: string
}

let heard: Heard[] = []
let answer: (reply: ServerResponse) => void = (reply) => reply.end('ok')
let server: Server
let url = ''

beforeAll(async () => {
  server = createServer(async (request, reply) => {
    let body = ''
    for await (const part of request) body += part
    heard.push({ request, body })
    answer(reply)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})
beforeEach(() => {
  heard = []
  answer = (reply) => reply.end('ok')
})

const callerWith = (allowed: readonly string[], patienceMs = 2000) =>
  webhookCaller({ allowed, patienceMs, now: () => 1_742_774_400_500 })
const HERE = callerWith(['127.0.0.0/8'])
type Resolved = (error: null, found: LookupAddress[]) => void

const call = { id: 'a1', secret: 's3cret', body: '{"number":"2025-003","答复":true}' }

describe('a webhook', () => {
  it('is called once, as JSON, under a signature that its receiver can compute', async () => {
    expect(await HERE.call({ ...call, url })).toEqual({ ok: true, value: null })
    const [{ request, body }] = heard as [Heard]
    expect([heard.length, request.method, request.url, body]).toEqual([1, 'POST', '/hook', call.body])
    expect(request.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'gongkai-delivery': 'a1',
      'gongkai-signature': `t=1742774400,v1=${signature('s3cret', 1_742_774_400, call.body)}`,
    })
    expect(signature('other', 1_742_774_400, call.body)).not.toBe(signature('s3cret', 1_742_774_400, call.body))
  })

  it.each([
    [204, { ok: true, value: null }],
    [302, { ok: false, error: { fault: 'HTTP 302', final: false } }],
    [410, { ok: false, error: { fault: 'HTTP 410', final: true } }],
    [500, { ok: false, error: { fault: 'HTTP 500', final: false } }],
  ])('that answers %i is told as %j, and led nowhere else', async (status, outcome) => {
    answer = (reply) => reply.writeHead(status, { location: url }).end()
    expect(await HERE.call({ ...call, url })).toEqual(outcome)
    expect(heard).toHaveLength(1)
  })

  it('that does not answer is given up in time', async () => {
    answer = () => undefined
    expect(await callerWith(['127.0.0.1'], 50).call({ ...call, url })).toEqual({
      ok: false,
      error: { fault: 'no answer in time', final: false },
    })
  })

  it('whose answer has no end is cut off', async () => {
    let isOpen = true
    answer = (reply) => {
      reply.on('close', () => {
        isOpen = false
      })
      reply.writeHead(200)
      reply.write('x'.repeat(1000))
    }
    expect(await HERE.call({ ...call, url })).toMatchObject({ ok: true })
    await expect.poll(() => isOpen).toBe(false)
  })

  it('inside is not reached, neither by its address nor by a name that leads to it', async () => {
    const stranger = callerWith([])
    for (const address of [url, url.replace('http:', 'https:')])
      expect(await stranger.call({ ...call, url: address })).toEqual({
        ok: false,
        error: { fault: 'address not allowed', final: true },
      })
    const settings = { allowed: [], patienceMs: 2000, now: () => 0 }
    for (const found of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1']]) {
      const known = found.map((address) => ({ address, family: 4 }))
      const resolve = ((_name: string, _options: object, done: Resolved) => done(null, known)) as typeof lookup
      const misled = webhookCaller({ ...settings, resolve })
      const byName = `https://example.gov.cn:${new URL(url).port}/hook`
      expect(misled.fault(byName)).toBeNull()
      expect(await misled.call({ ...call, url: byName })).toEqual({
        ok: false,
        error: { fault: 'address not allowed', final: false },
      })
    }
    expect(heard).toEqual([])
  })

  it('says why an address cannot be called', () => {
    const why = (address: string) => callerWith(['10.0.0.0/8']).fault(address)?.zh ?? null
    expect(why('https://example.gov.cn/hook?x=1')).toBeNull()
    expect(why('https://10.1.1.1/hook')).toBeNull()
    expect(why('hook')).toBe('不是网址')
    expect(why('http://example.gov.cn/')).toBe('不是 https')
    expect(why('ftp://example.gov.cn/')).toBe('不是 https')
    expect(why('https://user:pass@example.gov.cn/')).toBe('带有用户名或者密码')
    for (const inside of ['127.0.0.1', '[::1]', '0x7f000001', '2130706433', '192.168.0.1', '[::ffff:7f00:1]'])
      expect(why(`https://${inside}/`)).toBe('指向内部网络')
    expect(why('https://localhost/')).toBe('指向本机')
  })
})
