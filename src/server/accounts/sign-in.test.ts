import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '#app/accounts/limits'
import type { Account } from '#app/ports'
import { movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { ADMINISTRATOR, type Visitor } from '../../../test/support/visitor.ts'

let elapsed = 0
let moving: ReturnType<typeof movingPorts>
let site: TestSite
let staff: Visitor

beforeEach(async () => {
  elapsed = 0
  moving = movingPorts()
  site = await testSite(() => elapsed, moving.ports)
  staff = await site.staff()
})
afterEach(() => site.close())

const { login, password } = ADMINISTRATOR
const state = () => site.ports.storage.state()
const signIn = (fields: Record<string, string> = {}, headers: Record<string, string> = {}, who = site.visitor()) =>
  who.post('/sign-in', { login, password, ...fields }, headers)

const block = (account: Account): Promise<boolean> =>
  site.ports.storage.write((store) => store.accounts.change({ ...account, state: 'blocked' }, account.version))

const isIn = async (who: Visitor): Promise<boolean> => (await who.get('/desk')).status === 200

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends, and nothing for a cache', async () => {
    const answer = await signIn()
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/workbench'])
    expect(answer.headers.get('set-cookie')).toMatch(
      /^gongkai_session=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('takes the name however it is written', async () => {
    expect((await signIn({ login: ' ＭａXiaoyun ' })).status).toBe(303)
  })

  it('writes who came, and from where, into the trail', async () => {
    await signIn()
    expect(state().audit.at(-1)).toMatchObject({
      ...{ action: 'account.signedIn', actor: 'staff', actorName: '马小云', from: '127.0.0.1' },
      objectId: state().accounts[0]?.id,
    })
  })

  it('answers alike whether the name, the password or the account is wrong', async () => {
    const [account] = state().accounts
    if (account === undefined) throw new Error('no account')
    const texts = [await signIn({ login: 'nobody' }), await signIn({ password: 'wrong' })]
    await block(account)
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
    expect([answer.status, location.origin, answer.headers.getSetCookie().length]).toEqual([303, site.origin, 1])
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
    const renewing = { ...passwords, needsRehash: () => true, hash: async (text: string) => `plain ${text}` }
    site = await testSite(() => elapsed, { ...moving.ports, passwords: renewing })
    const [before] = state().accounts
    await signIn()
    expect(state().accounts[0]?.version).toBe((before?.version ?? 0) + 1)
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
    const [account] = state().accounts
    if (account === undefined) throw new Error('no account')
    await block(account)
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
