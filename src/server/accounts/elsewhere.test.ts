import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openIdConnect } from '#adapters/single-sign-on/open-id-connect'
import { addColleague, type Colleague } from '../../../test/support/colleague.ts'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { type IdentityProvider, identityProvider } from '../../../test/support/identity-provider.ts'
import { type MovingPorts, movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { type Answer, readable, Visitor } from '../../../test/support/visitor.ts'

let provider: IdentityProvider
let moving: MovingPorts
let site: TestSite
let colleague: Colleague

const start = async (claim: 'preferred_username' | 'email' = 'preferred_username'): Promise<void> => {
  provider = await identityProvider(claim)
  moving = movingPorts({ ...fixedPorts(), elsewhere: openIdConnect(provider.settings) })
  site = await testSite(() => 0, moving.ports)
  provider.serve(`${site.origin}/sign-in/elsewhere/back`)
  provider.become({ sub: 's-1', preferred_username: 'YangFan' })
  colleague = await addColleague(moving.ports)
}
const stop = async (): Promise<void> => {
  await site.close()
  await provider.close()
}
beforeEach(() => start())
afterEach(() => stop())

const state = () => site.ports.storage.state()

/** Goes to the provider and comes back to an address of the site, which is not opened yet. */
async function walk(person: Visitor, next = '/desk'): Promise<string> {
  const left = await person.get(`/sign-in/elsewhere?next=${encodeURIComponent(next)}`)
  const there = new Visitor(provider.settings.issuer)
  let address = left.headers.get('location') ?? ''
  for (let steps = 0; steps < 10 && address.startsWith(provider.settings.issuer); steps += 1) {
    const location = (await there.get(address)).headers.get('location') ?? ''
    address = new URL(location, provider.settings.issuer).href
  }
  return address
}

const signIn = async (person = site.visitor(), next = '/desk'): Promise<Answer> => person.get(await walk(person, next))

const refusalOf = ({ status, text, headers }: Answer): readonly [number, boolean, boolean] => [
  status,
  /role="alert">统一身份认证/.test(text),
  headers.getSetCookie().some((cookie) => cookie.startsWith('gongkai_session=')),
]

describe('signing in at another system', () => {
  it('is offered beside the password, and leads back to where the person wanted to go by a page of ours', async () => {
    const person = site.visitor()
    const form = await person.get('/sign-in?next=/account/password')
    expect(form.text).toContain('href="/sign-in/elsewhere?next=%2Faccount%2Fpassword"')
    expect(readable(form.text)).toContain('用临夏州统一身份认证登录')
    const answer = await signIn(person, '/account/password')
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('<meta http-equiv="refresh" content="0; url=/account/password">')
    expect((await person.get('/account/password')).status).toBe(200)
  })

  it('asks with state, nonce and a challenge, none of which the cookie shows', async () => {
    const left = await site.visitor().get('/sign-in/elsewhere')
    const asked = new URL(left.headers.get('location') ?? '').searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    const [cookie = ''] = left.headers.getSetCookie()
    expect(cookie).toMatch(/^gongkai_elsewhere=[0-9a-f]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/)
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
      expect(cookie).not.toContain(asked.get(name))
    }
  })

  it('links the identity to the account of its name once, and goes by the identity from then on', async () => {
    await signIn()
    provider.become({ sub: 's-1', preferred_username: 'renamed' })
    const person = site.visitor()
    await signIn(person)
    expect((await person.get('/desk')).status).toBe(200)
    expect(state().identities).toEqual([
      { issuer: provider.settings.issuer, subject: 's-1', accountId: colleague.account.id },
    ])
    expect(state().audit.map(({ action }) => action)).toEqual([
      'account.linkedElsewhere',
      'account.signedIn',
      'account.signedIn',
    ])
  })

  it('makes no account, takes no account that another identity has, and lets no blocked one in', async () => {
    await signIn()
    const unknown = [
      { sub: 's-2' },
      { sub: 's-2', preferred_username: 'nobody' },
      { sub: 's-2', preferred_username: 'yangfan' },
    ]
    for (const who of unknown) {
      provider.become(who)
      expect(refusalOf(await signIn())).toEqual([403, true, false])
    }
    provider.become({ sub: 's-1' })
    const { account } = colleague
    await moving.ports.storage.write(({ accounts }) => accounts.change({ ...account, state: 'blocked' }, 1))
    expect(refusalOf(await signIn())).toEqual([403, true, false])
    expect([state().accounts.length, state().identities.length]).toEqual([1, 1])
  })

  it('opens the account of who was invited, and ends the invitation', async () => {
    await addColleague(moving.ports, { login: 'lihua', facts: { state: 'invited', passwordHash: null } })
    provider.become({ sub: 's-3', preferred_username: 'lihua' })
    const person = site.visitor()
    await signIn(person)
    expect((await person.get('/desk')).status).toBe(200)
    expect(state().accounts[1]).toMatchObject({ state: 'active', passwordHash: null })
  })

  it('does not stand in for the second factor that a role demands', async () => {
    await addColleague(moving.ports, { login: 'lihua', roles: ['leader'] })
    provider.become({ sub: 's-4', preferred_username: 'lihua' })
    const person = site.visitor()
    expect((await signIn(person)).text).toContain('url=/sign-in/factor?next=%2Fdesk')
    expect((await person.get('/desk')).headers.get('location')).toBe('/sign-in/factor?next=%2Fdesk')
  })
})

describe('an address to come back to', () => {
  it.each<[string, (address: URL) => void]>([
    ['another state', (address) => address.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (address) => address.searchParams.delete('state')],
    ['another code', (address) => address.searchParams.set('code', 'x'.repeat(43))],
    ['another issuer', (address) => address.searchParams.set('iss', 'https://evil.example')],
    ['an error', (address) => address.searchParams.set('error', 'access_denied')],
  ])('with %s is refused', async (_, change) => {
    const person = site.visitor()
    const address = new URL(await walk(person))
    change(address)
    expect(refusalOf(await person.get(address.href))).toEqual([401, true, false])
  })

  it('is no good in another browser: nobody is signed in as whoever sends a link', async () => {
    const address = await walk(site.visitor())
    expect(refusalOf(await site.visitor().get(address))).toEqual([401, true, false])
    const victim = site.visitor()
    await victim.get('/sign-in/elsewhere')
    expect(refusalOf(await victim.get(address))).toEqual([401, true, false])
  })

  it('works once, and not after its time', async () => {
    const person = site.visitor()
    const address = await walk(person)
    const cookie = (await person.get(address)).headers.getSetCookie()
    expect(cookie.some((text) => /^gongkai_elsewhere=;.*Max-Age=0/.test(text))).toBe(true)
    expect(refusalOf(await person.get(address))).toEqual([401, true, false])
    const late = site.visitor()
    const slow = await walk(late)
    moving.pass(10 * 60_000 + 1)
    expect(refusalOf(await late.get(slow))).toEqual([401, true, false])
  })

  it('leads nowhere else', async () => {
    const answer = await signIn(site.visitor(), 'https://evil.example/')
    expect(answer.text).toContain('url=/workbench"')
  })

  it('stands in no log', async () => {
    const person = site.visitor()
    const address = await walk(person)
    await person.get(address)
    expect(site.logged()).not.toContain(new URL(address).searchParams.get('code'))
  })
})

describe('a mail address as the name', () => {
  it.each([
    [true, 200],
    [false, 403],
  ])('counts when the provider verified it: %s', async (email_verified, status) => {
    await stop()
    await start('email')
    await addColleague(moving.ports, { login: 'lihua@example.gov.cn' })
    provider.become({ sub: 's-5', email: 'lihua@example.gov.cn', email_verified })
    expect((await signIn()).status).toBe(status)
  })
})

it('is told when the other system is away; the password still works', async () => {
  await provider.close()
  const answer = await site.visitor().get('/sign-in/elsewhere')
  expect([answer.status, readable(answer.text).includes('连接不上统一身份认证系统')]).toEqual([503, true])
  expect(answer.text).toContain('name="password"')
})

it('is not there where no other system was set', async () => {
  await stop()
  await start()
  await site.close()
  site = await testSite(() => 0, fixedPorts())
  expect((await site.visitor().get('/sign-in')).text).not.toContain('/sign-in/elsewhere')
  expect((await site.visitor().get('/sign-in/elsewhere')).status).toBe(404)
})
