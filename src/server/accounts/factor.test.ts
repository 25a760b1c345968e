import { generateSync } from 'otplib/functional'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SECOND_FACTOR } from '#adapters/second-factor/second-factor'
import { resetFactor } from '#app/accounts/reset-factor'
import { addColleague, COLLEAGUE_PASSWORD, type Colleague } from '../../../test/support/colleague.ts'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { type MovingPorts, movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { type Answer, readable, type Visitor } from '../../../test/support/visitor.ts'

const PERIOD = 30_000

let moving: MovingPorts
let site: TestSite
let leader: Colleague
let person: Visitor

beforeEach(async () => {
  moving = movingPorts({ ...fixedPorts(), factor: SECOND_FACTOR })
  site = await testSite(() => 0, moving.ports)
  leader = await addColleague(moving.ports, { roles: ['leader'] })
  person = site.visitor()
})
afterEach(() => site.close())

const state = () => site.ports.storage.state()
const fieldIn = (page: Answer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''
const codeNow = (secret: string): string =>
  generateSync({ secret, epoch: Math.floor(Date.parse(moving.ports.clock.now()) / 1000) })

const signIn = (who = person): Promise<Answer> =>
  who.signIn({ login: 'yangfan', password: COLLEAGUE_PASSWORD, next: '/account/password' })

interface Set {
  readonly secret: string
  readonly codes: readonly string[]
  readonly page: Answer
}

/** Signs in for the first time and sets the factor up. */
async function setUp(): Promise<Set> {
  await signIn()
  return confirm(await person.get('/account/factor'))
}

async function confirm(page: Answer, fields: Record<string, string> = {}): Promise<Set> {
  const secret = /class="code">([A-Z2-7 ]+)</.exec(page.text)?.[1]?.replaceAll(' ', '') ?? ''
  const known = { pending: fieldIn(page, 'pending'), next: fieldIn(page, 'next'), code: codeNow(secret) }
  const answer = await person.post('/account/factor', { ...known, ...fields })
  const codes = [...answer.text.matchAll(/<li class="code">([^<]+)/g)].map(([, code]) => code ?? '')
  return { secret, codes, page: answer }
}

describe('a role that demands a second factor', () => {
  it('leads from the sign-in to the page that sets it up, and from there to where the person wanted to go', async () => {
    expect((await signIn()).headers.get('location')).toBe('/account/factor?next=%2Faccount%2Fpassword')
    const half = person.cookie
    const page = await person.get('/account/factor?next=%2Faccount%2Fpassword')
    expect(page.text).toMatch(/<div class="qr"[^>]*><svg /)
    const { codes, page: done } = await confirm(page)
    expect([done.status, codes.length, new Set(codes).size]).toEqual([200, 10, 10])
    expect(done.text).toContain('href="/account/password"')
    expect((await person.get('/account/password')).status).toBe(200)
    expect(person.cookie).not.toBe(half)
    expect((await site.visitor(half ?? '').get('/desk')).headers.get('location')).toBe('/sign-in?next=%2Fdesk')
  })

  it('lets a session without it do nothing else, by page, by form or by program', async () => {
    await signIn()
    for (const path of ['/desk', '/account', '/account/password', '/workbench'])
      expect((await person.get(path)).headers.get('location')).toBe(`/sign-in/factor?next=${encodeURIComponent(path)}`)
    const program = await person.get('/desk', { accept: 'application/json' })
    expect([program.status, program.text.includes('factor-required')]).toEqual([401, true])
    const before = state().accounts
    const form = { old: COLLEAGUE_PASSWORD, password: `${COLLEAGUE_PASSWORD}2` }
    expect((await person.post('/account/password', form)).status).toBe(401)
    expect(state().accounts).toEqual(before)
  })

  it('gives up on signing out', async () => {
    await signIn()
    await person.get('/account/factor')
    expect((await person.post('/sign-out')).headers.get('location')).toBe('/sign-in')
    expect((await person.get('/account/factor')).headers.get('location')).toContain('/sign-in')
  })

  it('is named by a setting of the agency', async () => {
    await moving.ports.storage.write(({ settings }) =>
      settings.put(leader.account.agencyId, 'factorRoles', '不要求', moving.ports.clock.now()),
    )
    expect((await signIn()).status).toBe(200)
  })
})

describe('setting it up', () => {
  it.each([
    ['a wrong code', { code: '000000' }],
    ['no code', { code: '' }],
    ['a secret of another session', { pending: 'ab'.repeat(60) }],
    ['no secret', { pending: '' }],
    ['a secret that is no text of ours', { pending: '../../etc' }],
  ])('is refused with %s, and nothing changes', async (_, fields) => {
    await signIn()
    const { page } = await confirm(await person.get('/account/factor'), fields)
    expect([page.status, readable(page.text).includes('验证码不对')]).toEqual([401, true])
    expect(state().accounts[0]?.factorSecret).toBeNull()
  })

  it('stores the secret sealed and the recovery codes as digests', async () => {
    const { secret, codes } = await setUp()
    const stored = JSON.stringify(state())
    for (const text of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(stored).not.toContain(text)
    expect(state().accounts[0]?.factorSecret).toBeInstanceOf(Uint8Array)
  })

  it('asks a complete session for the password before it replaces a factor', async () => {
    await setUp()
    moving.pass(PERIOD)
    const refused = await confirm(await person.get('/account/factor'), { password: 'wrong' })
    expect([refused.page.status, readable(refused.page.text).includes('密码不对')]).toEqual([401, true])
    const { page } = await confirm(await person.get('/account/factor'), { password: COLLEAGUE_PASSWORD })
    expect(page.status).toBe(200)
  })

  it('asks whoever has no password, and signs in elsewhere, for none', async () => {
    const wish = { login: 'lihua', facts: { passwordHash: null } }
    person = site.visitor((await addColleague(moving.ports, wish)).cookie)
    const page = await person.get('/account/factor')
    expect(page.text).not.toContain('name="password"')
    expect((await confirm(page)).page.status).toBe(200)
  })

  it('is no way around a factor that is there: the password alone does not replace it', async () => {
    await setUp()
    const thief = site.visitor()
    await signIn(thief)
    const page = await thief.get('/account/factor')
    expect(page.headers.get('location')).toBe('/sign-in/factor?next=%2Faccount%2Ffactor')
    const stolen = await thief.post('/account/factor', { pending: 'ab', code: '000000', password: COLLEAGUE_PASSWORD })
    expect(stolen.status).toBe(401)
  })
})

describe('the second step', () => {
  const secondStep = async (who = person): Promise<Visitor> => {
    const page = await who.post('/sign-in', { login: 'yangfan', password: COLLEAGUE_PASSWORD, next: '/desk' })
    expect(page.headers.get('location')).toBe('/sign-in/factor?next=%2Fdesk')
    await who.follow(page)
    return who
  }

  it('takes the code of the moment and changes the cookie', async () => {
    const { secret } = await setUp()
    moving.pass(PERIOD)
    const again = await secondStep(site.visitor())
    const half = again.cookie
    const answer = await again.post('/sign-in/factor', { code: codeNow(secret), next: '/desk' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk'])
    expect((await again.get('/desk')).status).toBe(200)
    expect((await site.visitor(half ?? '').get('/desk')).headers.get('location')).toBe('/sign-in?next=%2Fdesk')
    expect(state().audit.at(-1)).toMatchObject({ action: 'account.factorGiven', detail: { how: 'code' } })
  })

  it('takes no code twice', async () => {
    const { secret } = await setUp()
    const again = await secondStep(site.visitor())
    expect((await again.post('/sign-in/factor', { code: codeNow(secret) })).status).toBe(401)
    moving.pass(PERIOD)
    const code = codeNow(secret)
    const [one, two] = [await secondStep(site.visitor()), await secondStep(site.visitor())]
    const answers = await Promise.all([one, two].map((who) => who.post('/sign-in/factor', { code })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 401])
  })

  it('takes each recovery code once', async () => {
    const { codes } = await setUp()
    const give = async () => (await secondStep(site.visitor())).post('/sign-in/factor', { code: codes[3] ?? '' })
    expect((await give()).status).toBe(303)
    expect((await give()).status).toBe(401)
    expect(state().recoveryCodes).toHaveLength(9)
  })

  it('makes whoever has the password and guesses the code wait, but not the person at a known browser', async () => {
    const { secret } = await setUp()
    moving.pass(PERIOD)
    const thief = await secondStep(site.visitor())
    for (let i = 0; i < 5; i += 1) expect((await thief.post('/sign-in/factor', { code: `00000${i}` })).status).toBe(401)
    const refused = await thief.post('/sign-in/factor', { code: codeNow(secret) })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    const another = await secondStep(site.visitor())
    expect((await another.post('/sign-in/factor', { code: codeNow(secret) })).status).toBe(429)
    await secondStep(person)
    expect((await person.post('/sign-in/factor', { code: codeNow(secret) })).status).toBe(303)
  })

  it('leads nowhere else, and is refused without the token of its form', async () => {
    const { codes } = await setUp()
    const again = await secondStep(site.visitor())
    const forged = await again.post('/sign-in/factor', { code: codes[0] ?? '', token: 'x' })
    expect(forged.status).toBe(403)
    const answer = await again.post('/sign-in/factor', { code: codes[0] ?? '', next: 'https://evil.example' })
    expect(answer.headers.get('location')).toBe('/workbench')
  })

  it('leaves no code and no secret in the log', async () => {
    const { secret, codes } = await setUp()
    const again = await secondStep(site.visitor())
    await again.post('/sign-in/factor', { code: codes[0] ?? '' })
    for (const text of [secret, ...codes]) expect(site.logged()).not.toContain(text)
  })
})

describe('an administrator', () => {
  it('takes a lost factor away: sessions end, codes are gone, and the next sign-in sets up a new one', async () => {
    const { codes } = await setUp()
    const { id } = leader.account
    expect(await resetFactor(moving.ports, staffWith(['administrator']), id)).toMatchObject({ ok: true })
    expect((await person.get('/desk')).headers.get('location')).toContain('/sign-in?')
    expect(state()).toMatchObject({ recoveryCodes: [], sessions: [] })
    expect(state().audit.at(-1)).toMatchObject({ action: 'account.factorReset', objectId: id })
    expect((await signIn()).headers.get('location')).toBe('/account/factor?next=%2Faccount%2Fpassword')
    expect(codes).toHaveLength(10)
  })

  it('of another agency is told that there is nobody', async () => {
    const agencyId = moving.ports.ids.next() as string as typeof leader.account.agencyId
    const stranger = staffWith(['administrator'], { agencyId })
    expect(await resetFactor(moving.ports, stranger, leader.account.id)).toMatchObject({ error: { code: 'not-found' } })
  })
})
