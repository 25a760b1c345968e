import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '#app/accounts/limits'
import { addColleague, COLLEAGUE_PASSWORD, type Colleague } from '../../../test/support/colleague.ts'
import { movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import type { Visitor } from '../../../test/support/visitor.ts'

let moving: ReturnType<typeof movingPorts>
let site: TestSite
let colleague: Colleague
let staff: Visitor

beforeEach(async () => {
  moving = movingPorts()
  site = await testSite(() => 0, moving.ports)
  colleague = await addColleague(moving.ports)
  staff = site.visitor(colleague.cookie)
  await staff.get('/desk')
})
afterEach(() => site.close())

const [login, password] = ['yangfan', COLLEAGUE_PASSWORD]
const state = () => site.ports.storage.state()
const signIn = (fields: Record<string, string> = {}, headers: Record<string, string> = {}, who = site.visitor()) =>
  who.post('/sign-in', { login, password, ...fields }, headers)

const block = (): Promise<boolean> =>
  site.ports.storage.write(({ accounts }) => accounts.change({ ...colleague.account, state: 'blocked' }, 1))

const isIn = async (who: Visitor): Promise<boolean> => (await who.get('/desk')).status === 200

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends, and nothing for a cache', async () => {
    const answer = await signIn()
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/workbench'])
    const [session, device] = answer.headers.getSetCookie()
    expect(session).toMatch(/^gongkai_session=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(device).toMatch(
      /^gongkai_device=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=31622400$/,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('takes the name however it is written', async () => {
    expect((await signIn({ login: ' ＹａngFan ' })).status).toBe(303)
  })

  it('writes who came, and from where, into the trail', async () => {
    await signIn()
    expect(state().audit.at(-1)).toMatchObject({
      ...{ action: 'account.signedIn', actor: 'staff', actorName: '杨帆', from: '127.0.0.1' },
      objectId: colleague.account.id,
    })
  })

  it('answers alike whether the name, the password or the account is wrong', async () => {
    const texts = [await signIn({ login: 'nobody' }), await signIn({ password: 'wrong' })]
    await block()
    texts.push(await signIn())
    const plain = texts.map(({ status, text }) => [status, text.replace(/name="login"[^>]*value="[^"]*"/, '')])
    expect(plain[0]?.[0]).toBe(401)
    expect(plain).toEqual([plain[0], plain[0], plain[0]])
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%2F/evil.example\r\nset-cookie: a=b',
    'javascript:alert(1)',
    'desk',
    '/\t/evil.example',
  ])('leads nowhere else for the wish to go on to %j', async (next) => {
    const answer = await signIn({ next })
    const location = new URL(answer.headers.get('location') ?? '', site.origin)
    expect([answer.status, location.origin, answer.headers.getSetCookie().length]).toEqual([303, site.origin, 2])
    const page = await site.visitor().get(`/sign-in?next=${encodeURIComponent(next)}`)
    const offered = /name="next" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
    expect(new URL(offered, site.origin).origin).toBe(site.origin)
  })

  it('is refused from another site, so that nobody is signed in as somebody else', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const answer = await signIn({}, headers)
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
    }
  })

  it('never takes over a session that was there before', async () => {
    const person = site.visitor()
    await signIn({}, {}, person)
    const [first] = [person.cookie]
    await signIn({}, {}, person)
    expect(person.cookie).not.toBe(first)
    const planted = `gongkai_session=${first?.split('=')[1]?.split('.')[0]}.${'a'.repeat(43)}`
    const answer = await signIn({}, { cookie: planted })
    expect(answer.headers.get('set-cookie')).not.toContain('a'.repeat(43))
  })

  it('hashes anew what was hashed with weaker parameters', async () => {
    await site.close()
    const { passwords } = moving.ports
    site = await testSite(() => 0, { ...moving.ports, passwords: { ...passwords, needsRehash: () => true } })
    expect((await signIn()).status).toBe(303)
    expect(state().accounts[0]?.version).toBe(2)
  })

  it('does the same work for a name that there is not: one look at one hash', async () => {
    await site.close()
    const looked: (string | null)[] = []
    const { passwords } = moving.ports
    const verify = (hash: string | null, typed: string) => {
      looked.push(hash)
      return passwords.verify(hash, typed)
    }
    site = await testSite(() => 0, { ...moving.ports, passwords: { ...passwords, verify } })
    await signIn({ login: 'nobody' })
    await signIn({ password: 'wrong' })
    await block()
    await signIn()
    expect(looked).toEqual([null, colleague.account.passwordHash, colleague.account.passwordHash])
  })

  it('makes whoever guesses wait, and not the browser that signed in before', async () => {
    const known = site.visitor()
    await signIn({}, {}, known)
    for (let i = 0; i < 5; i += 1) expect((await signIn({ password: `guess ${i}` })).status).toBe(401)
    const refused = await signIn()
    expect([refused.status, refused.text.includes('尝试次数太多')]).toEqual([429, true])
    expect(refused.headers.get('retry-after')).toBe('30')
    moving.pass(21_000)
    expect((await signIn()).headers.get('retry-after')).toBe('9')
    expect((await signIn({}, {}, known)).status).toBe(303)
    moving.pass(60_000)
    expect((await signIn()).status).toBe(303)
  })

  it('counts by the address of the connection, whatever a request says of others', async () => {
    for (let i = 0; i < 5; i += 1) await signIn({ password: 'wrong' }, { 'x-forwarded-for': `198.51.100.${i}` })
    expect((await signIn({}, { 'x-forwarded-for': '198.51.100.99' })).status).toBe(429)
  })

  it('believes a proxy that it was told of, and of a chain only what that proxy saw', async () => {
    await site.close()
    site = await testSite(() => 0, moving.ports, { proxies: ['127.0.0.1'] })
    for (let i = 0; i < 5; i += 1)
      await signIn({ password: 'wrong' }, { 'x-forwarded-for': `203.0.113.${i}, 198.51.100.1` })
    expect((await signIn({}, { 'x-forwarded-for': '203.0.113.9, 198.51.100.1' })).status).toBe(429)
    expect((await signIn({}, { 'x-forwarded-for': '198.51.100.2' })).status).toBe(303)
  })

  it('leaves no name, password, cookie or address in the log', async () => {
    await signIn()
    await signIn({ password: 'wrong-password' })
    expect(site.logged()).toContain('"path":"/sign-in"')
    const secrets = [login, password, 'wrong-password', staff.cookie?.split('=')[1] ?? '', '127.0.0.1"']
    for (const secret of secrets) expect(site.logged()).not.toContain(secret)
  })
})

describe('a session', () => {
  it('ends after two hours without a visit, not after two hours of work', async () => {
    moving.pass(LIMITS.idleMs - 1)
    expect(await isIn(staff)).toBe(true)
    moving.pass(LIMITS.idleMs - 1)
    expect(await isIn(staff)).toBe(true)
    moving.pass(LIMITS.idleMs + 1)
    expect(await isIn(staff)).toBe(false)
  })

  it('ends with the day, however busy', async () => {
    for (let passed = 0; passed <= LIMITS.sessionMs; passed += LIMITS.idleMs / 2) {
      expect(await isIn(staff)).toBe(true)
      moving.pass(LIMITS.idleMs / 2)
    }
    expect(await isIn(staff)).toBe(false)
  })

  it('ends at once when its account is blocked', async () => {
    await block()
    expect(await isIn(staff)).toBe(false)
  })

  it('is not taken from an invented, a cut or a foreign cookie', async () => {
    const [agency = '', secret = ''] = staff.cookie?.split('=')[1]?.split('.') ?? []
    const other = '00000000-0000-7000-8000-0000000000ff'
    const cookies = [
      `${agency}.${secret.slice(1)}`,
      `${other}.${secret}`,
      `.${secret}`,
      `${agency}.`,
      '__proto__',
      `${agency}.${'a'.repeat(43)}`,
    ]
    for (const cookie of cookies) {
      const answer = await site.visitor().get('/desk', { cookie: `gongkai_session=${cookie}` })
      expect([cookie, answer.status]).toEqual([cookie, 303])
    }
  })

  it('is stored without the secret of its cookie', async () => {
    expect(JSON.stringify(state().sessions)).not.toContain(staff.cookie?.split('.')[1])
  })
})

describe('signing out', () => {
  it('ends this session, takes the cookie away, and leaves others alone', async () => {
    const elsewhere = site.visitor()
    await signIn({}, {}, elsewhere)
    const kept = staff.cookie
    const answer = await staff.post('/sign-out')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(answer.headers.get('set-cookie')).toMatch(/^gongkai_session=; .*Max-Age=0/)
    expect((await site.visitor().get('/desk', { cookie: kept ?? '' })).status).toBe(303)
    expect(await isIn(elsewhere)).toBe(true)
  })

  it('everywhere ends every session of the account', async () => {
    const elsewhere = site.visitor()
    await signIn({}, {}, elsewhere)
    await staff.get('/desk')
    await staff.post('/sign-out', { where: 'everywhere' })
    expect(await isIn(elsewhere)).toBe(false)
    expect(state().sessions).toEqual([])
  })

  it('is refused to a form that another site sends', async () => {
    const answer = await staff.post('/sign-out', { token: 'x'.repeat(43) })
    expect([answer.status, answer.text.includes('forged-request')]).toEqual([403, true])
    expect(await isIn(staff)).toBe(true)
  })
})
