import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitePerson } from '#app/accounts/invite-person'
import { addColleague, COLLEAGUE_PASSWORD, type Colleague } from '../../../test/support/colleague.ts'
import { type FixedPorts, fixedPorts } from '../../../test/support/fixed-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { staffWith } from '../../../test/support/staff.ts'

let ports: FixedPorts
let site: TestSite
let colleague: Colleague

beforeEach(async () => {
  ports = fixedPorts()
  site = await testSite(() => 0, ports)
  colleague = await addColleague(ports)
})
afterEach(() => site.close())

const state = () => ports.storage.state()
const RIGHT = { login: 'yangfan', password: COLLEAGUE_PASSWORD }

/** Bytes as no browser and no library would send them; gives the whole answer. */
function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(site.origin)
  const socket = connect(Number(port), hostname, () => socket.end(request))
  return new Promise((done, fail) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('error', fail)
    socket.on('close', () => done(text))
  })
}

describe('the cookies', () => {
  it('are for https and for this very host where the site is on https', async () => {
    await site.close()
    site = await testSite(() => 0, ports, { https: true })
    const answer = await site.visitor().post('/sign-in', RIGHT)
    const cookies = answer.headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.split('=', 1)[0])).toEqual([
      '__Host-gongkai_session',
      '__Host-gongkai_device',
    ])
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Secure/)
    const [session = ''] = cookies
    const plain = session.split(';', 1)[0]?.replace('__Host-', '') ?? ''
    expect((await site.visitor().get('/desk', { cookie: plain })).status).toBe(303)
  })

  it('hold nothing that a header could be split by, whatever was typed', async () => {
    const login = 'a\r\nset-cookie: gongkai_session=x'
    const answer = await site.visitor().post('/sign-in', { login, password: 'x', next: '/desk\r\nx-evil: 1' })
    expect(answer.status).toBe(401)
    expect([answer.headers.getSetCookie(), answer.headers.get('x-evil')]).toEqual([[], null])
    const opened = await site.visitor().post('/sign-in', { ...RIGHT, next: '/desk\r\nx-evil: 1' })
    expect([opened.status, opened.headers.get('x-evil')]).toEqual([303, null])
    expect(opened.headers.get('location')).not.toMatch(/[\r\n]/)
  })
})

describe('a session', () => {
  it('of one agency is none of another: the agency in the cookie is not believed', async () => {
    const other = ports.ids.next() as string as Colleague['account']['agencyId']
    await addColleague(ports, { login: 'lihua', agencyId: other })
    const [, secret] = colleague.cookie.split('.')
    const answer = await site.visitor().get('/desk', { cookie: `gongkai_session=${other}.${secret}` })
    expect(answer.status).toBe(303)
  })

  it('cannot be planted before the sign-in: the one that comes out of it is new, and the planted one stays nothing', async () => {
    const planted = `gongkai_session=${colleague.account.agencyId}.${'p'.repeat(43)}`
    const victim = site.visitor(planted)
    const answer = await victim.post('/sign-in', RIGHT)
    expect(answer.headers.getSetCookie()[0]).not.toContain('p'.repeat(43))
    expect((await site.visitor(planted).get('/desk')).status).toBe(303)
  })

  it('gives its form token to nobody else: that of one session is no good in another', async () => {
    const [one, two] = [site.visitor(colleague.cookie), site.visitor()]
    const token = /name="token" value="([^"]+)"/.exec((await one.get('/desk')).text)?.[1] ?? ''
    await two.signIn(RIGHT)
    expect((await two.post('/sign-out', { token })).status).toBe(403)
    expect((await two.get('/desk')).status).toBe(200)
  })

  it('in two cookies of one name is the first of them, as the browser sent it', async () => {
    const cookie = `${colleague.cookie}; gongkai_session=x.y`
    expect((await site.visitor().get('/desk', { cookie })).status).toBe(200)
  })
})

describe('fields that nobody asked for', () => {
  it('change nothing: neither roles nor state nor completeness come with a password', async () => {
    const person = { name: '李华', sectionId: null }
    const admin = staffWith(['administrator'])
    const invited = await invitePerson(ports, admin, { person, login: 'lihua', roles: ['clerk'] })
    const key = invited.ok ? invited.value.secret : ''
    const more = {
      roles: 'administrator',
      state: 'active',
      accountId: colleague.account.id,
      complete: 'true',
      login: 'root',
    }
    await site.visitor().post('/invitation', { key, password: '一只猫在屋顶看月亮，很安静', ...more })
    expect(state().accounts).toMatchObject([
      { id: colleague.account.id, passwordHash: colleague.account.passwordHash, version: 1 },
      { login: 'lihua', roles: ['clerk'], state: 'active' },
    ])
  })

  it('are taken once each, the last one, and never as a list or an object', async () => {
    const body = `login=nobody&login=yangfan&password=${encodeURIComponent(COLLEAGUE_PASSWORD)}&__proto__[roles]=administrator`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(`${site.origin}/sign-in`, { method: 'POST', headers, body, redirect: 'manual' })
    expect(answer.status).toBe(303)
  })
})

describe('what is too much or not a form', () => {
  it('is refused before any password is looked at', async () => {
    const huge = await site.visitor().post('/sign-in', { login: 'yangfan', password: 'x'.repeat(300 * 1024) })
    expect([huge.status, huge.text.includes('file-too-large')]).toEqual([413, true])
    const headers = { 'content-type': 'application/json' }
    const json = await fetch(`${site.origin}/sign-in`, { method: 'POST', headers, body: JSON.stringify(RIGHT) })
    expect(json.status).toBe(403)
    expect(state().attempts).toEqual([])
  })

  it('costs no more for a long name or a long password than for a short one', async () => {
    const answer = await site.visitor().post('/sign-in', { login: 'a'.repeat(100_000), password: 'x'.repeat(100_000) })
    expect(answer.status).toBe(401)
    expect(JSON.stringify(state().attempts).length).toBeLessThan(500)
  })

  it.each([
    ['a bare line feed in a header', 'GET /sign-in HTTP/1.1\r\nHost: x\r\nCookie: a=b\nX: y\r\n\r\n'],
    ['two lengths', 'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nlogin'],
    [
      'a length and chunks',
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('as a request with %s is no request', async (_, request) => {
    expect(await raw(request)).toMatch(/^HTTP\/1\.1 400 /)
  })
})

it('the pages of signing in may be framed by nobody and kept by no cache', async () => {
  const staff = site.visitor(colleague.cookie)
  for (const path of ['/sign-in', '/account', '/account/password', '/account/factor']) {
    const { headers } = await staff.get(path)
    expect([path, headers.get('x-frame-options'), headers.get('cache-control')]).toEqual([path, 'DENY', 'no-store'])
    expect(headers.get('content-security-policy')).toMatch(/form-action 'self'.*frame-ancestors 'none'/)
    expect(headers.get('referrer-policy')).toBe('same-origin')
  }
})
