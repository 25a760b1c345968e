import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitePerson } from '#app/accounts/invite-person'
import { LIMITS } from '#app/accounts/limits'
import { sendResetLink } from '#app/accounts/send-reset-link'
import type { Role } from '#app/policy'
import type { AgencyId, Id } from '#app/ports'
import { addColleague, COLLEAGUE_PASSWORD, type Colleague } from '../../../test/support/colleague.ts'
import { type MovingPorts, movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { type Answer, readable } from '../../../test/support/visitor.ts'

const ADMIN = staffWith(['administrator'])
const PASSWORD = '一只猫在屋顶看月亮，很安静'

let elapsed = 0
let moving: MovingPorts
let site: TestSite
let colleague: Colleague

beforeEach(async () => {
  elapsed = 0
  moving = movingPorts()
  site = await testSite(() => elapsed, moving.ports)
  colleague = await addColleague(moving.ports)
})
afterEach(() => site.close())

const state = () => site.ports.storage.state()

async function invite(roles: readonly Role[] = ['officer'], login = 'lihua'): Promise<{ id: Id; key: string }> {
  const person = { name: '李华', sectionId: null }
  const invited = await invitePerson(moving.ports, ADMIN, { person, login, roles })
  if (!invited.ok) throw new Error(invited.error.code)
  return { id: invited.value.account.id, key: invited.value.secret }
}

async function reset(id: Id = colleague.account.id): Promise<string> {
  const sent = await sendResetLink(moving.ports, ADMIN, id)
  if (!sent.ok) throw new Error(sent.error.code)
  return sent.value.secret
}

const follow = (path: string, key: string, who = site.visitor()): Promise<Answer> =>
  who.get(`${path}?key=${encodeURIComponent(key)}`)
const choose = (path: string, key: string, password = PASSWORD, who = site.visitor()): Promise<Answer> =>
  who.post(path, { key, password })
const codeOf = ({ status, text }: Answer): readonly [number, string | undefined] => [
  status,
  /错误代码 ([\w-]+)/.exec(text)?.[1],
]

describe('an invitation', () => {
  it('says whose account it is, takes a password, and signs in', async () => {
    const { key } = await invite()
    const person = site.visitor()
    const page = await follow('/invitation', key, person)
    expect(readable(page.text)).toContain('李华您好，积石山县商务局的管理员为您建立了账号')
    expect(page.text).toMatch(/value="lihua" autocomplete="username"/)
    const answer = await choose('/invitation', key, PASSWORD, person)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/workbench'])
    expect((await person.get('/desk')).status).toBe(200)
    expect(state().audit.map(({ action }) => action)).toEqual([
      'account.invited',
      'account.invitationAccepted',
      'account.signedIn',
    ])
  })

  it('lets nobody in before it was followed', async () => {
    await invite()
    const answer = await site.visitor().post('/sign-in', { login: 'lihua', password: '' })
    expect(answer.status).toBe(401)
  })

  it('leads on to an authenticator where the role demands one', async () => {
    const { key } = await invite(['leader'])
    const person = site.visitor()
    const answer = await choose('/invitation', key, PASSWORD, person)
    expect(answer.headers.get('location')).toBe('/sign-in/factor?next=%2Fworkbench')
    expect((await person.get('/desk')).headers.get('location')).toBe('/sign-in/factor?next=%2Fdesk')
  })

  it('of a taken name, of nobody, without a role or to another agency is refused', async () => {
    await invite()
    const person = { name: '李华', sectionId: null }
    const wish = { person, login: 'wangwu', roles: ['officer'] as const }
    const [known] = state().persons
    const wishes = [
      { ...wish, login: 'LiHua' },
      { ...wish, login: 'a b' },
      { ...wish, person: { name: ' ', sectionId: null } },
      { ...wish, roles: [] },
      { ...wish, person: { id: known?.id ?? ADMIN.accountId } },
      { ...wish, person: { id: ADMIN.accountId } },
      { ...wish, person: { ...person, sectionId: ADMIN.accountId } },
    ]
    const outcomes = await Promise.all(wishes.map((each) => invitePerson(moving.ports, ADMIN, each)))
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual([
      ...['login-taken', 'login-invalid', 'name-required', 'roles-required', 'person-has-account'],
      ...['not-found', 'not-found'],
    ])
    expect(state().accounts).toHaveLength(2)
  })
})

describe('an invitation to another agency', () => {
  const inviteTo = async (agencyId: AgencyId, from: AgencyId): Promise<string> => {
    const wish = { agencyId, person: { name: '李华', sectionId: null }, login: 'lihua', roles: ['officer'] as const }
    const outcome = await invitePerson(moving.ports, staffWith(['administrator'], { agencyId: from }), wish)
    return outcome.ok ? outcome.value.account.agencyId : outcome.error.code
  }
  const other = '00000000-0000-7000-8000-00000000000e' as string as AgencyId

  it('is for whoever administers the agency that the installation was set up for', async () => {
    await addColleague(moving.ports, { login: 'elsewhere', agencyId: other })
    expect(await inviteTo(other, ADMIN.agencyId)).toBe('not-allowed')
    await moving.ports.storage.write(({ agencies }) => agencies.makeHome(other))
    expect(await inviteTo(other, ADMIN.agencyId)).toBe('not-allowed')
    await moving.ports.storage.write(({ agencies }) => agencies.makeHome(ADMIN.agencyId))
    expect(await inviteTo(other, ADMIN.agencyId)).toBe(other)
  })
})

describe('a link to reset a password', () => {
  it('sets a new one, ends all sessions, and leaves the old password without effect', async () => {
    const staff = site.visitor(colleague.cookie)
    expect((await staff.get('/desk')).status).toBe(200)
    const key = await reset()
    expect((await staff.get('/desk')).status).toBe(200)
    const person = site.visitor()
    expect((await choose('/password-reset', key, PASSWORD, person)).status).toBe(303)
    expect((await staff.get('/desk')).status).toBe(303)
    expect((await person.get('/desk')).status).toBe(200)
    const signIn = (password: string) => site.visitor().post('/sign-in', { login: 'yangfan', password })
    expect((await signIn(COLLEAGUE_PASSWORD)).status).toBe(401)
    expect((await signIn(PASSWORD)).status).toBe(303)
  })

  it('is refused to an administrator of another agency as if there were nobody', async () => {
    const stranger = staffWith(['administrator'], {
      agencyId: moving.ports.ids.next() as string as typeof ADMIN.agencyId,
    })
    expect(await sendResetLink(moving.ports, stranger, colleague.account.id)).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  it('is an invitation again for who has not followed the first one, which ends', async () => {
    const { id, key } = await invite()
    const sent = await sendResetLink(moving.ports, ADMIN, id)
    expect(sent).toMatchObject({ value: { purpose: 'invitation' } })
    expect(codeOf(await follow('/invitation', key))).toEqual([404, 'link-invalid'])
    expect((await follow('/invitation', sent.ok ? sent.value.secret : '')).status).toBe(200)
  })

  it('does not open what the account needs more: a second factor is asked for', async () => {
    const { account } = colleague
    await moving.ports.storage.write(({ accounts }) =>
      accounts.change({ ...account, factorSecret: moving.ports.sealer.seal({ agencyId: '', purpose: '' }, 'x') }, 1),
    )
    const answer = await choose('/password-reset', await reset())
    expect(answer.headers.get('location')).toBe('/sign-in/factor?next=%2Fworkbench')
  })
})

describe.each([
  ['/invitation', 'invitation', async () => (await invite()).key],
  ['/password-reset', 'password-reset', () => reset()],
] as const)('the link to %s', (path, purpose, newKey) => {
  it('works once', async () => {
    const key = await newKey()
    expect((await choose(path, key)).status).toBe(303)
    expect(codeOf(await choose(path, key, '另一句很长很长的没人知道的话'))).toEqual([409, 'link-used'])
    expect(codeOf(await follow(path, key))).toEqual([409, 'link-used'])
  })

  it('works for one of three at the same time', async () => {
    const key = await newKey()
    const answers = await Promise.all([1, 2, 3].map(() => choose(path, key)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
  })

  it('ends with its time, and when a newer one is made', async () => {
    const key = await newKey()
    moving.pass(LIMITS.linkMs[purpose])
    expect((await follow(path, key)).status).toBe(200)
    moving.pass(1)
    expect(codeOf(await follow(path, key))).toEqual([404, 'link-invalid'])
    expect(codeOf(await choose(path, key))).toEqual([404, 'link-invalid'])
  })

  it('is no good for another purpose, and not when the account is shut', async () => {
    const key = await newKey()
    for (const other of ['/invitation', '/password-reset', '/first-administrator'])
      if (other !== path) expect([other, (await follow(other, key)).status]).toEqual([other, 404])
    const [account] = state().accounts.slice(-1)
    if (account === undefined) throw new Error('no account')
    await moving.ports.storage.write(({ accounts }) => accounts.change({ ...account, state: 'blocked' }, 1))
    expect(codeOf(await choose(path, key))).toEqual([404, 'link-invalid'])
  })

  it('says why a password is refused, never repeats it, and stays good', async () => {
    const key = await newKey()
    const answer = await choose(path, key, 'short')
    expect(answer.status).toBe(422)
    expect(readable(answer.text)).toContain('密码太短')
    expect(answer.text).not.toContain('short')
    expect((await follow(path, key)).status).toBe(200)
  })

  it('is refused from another site', async () => {
    const key = await newKey()
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await site.visitor().post(path, { key, password: PASSWORD }, headers)).status).toBe(403)
    expect((await choose(path, key)).status).toBe(303)
  })

  it('is stored and logged nowhere', async () => {
    const key = await newKey()
    await follow(path, key)
    await choose(path, key)
    expect(site.logged()).toContain(`"path":"${path}"`)
    for (const secret of [key, PASSWORD]) {
      expect(site.logged()).not.toContain(secret)
      expect(JSON.stringify({ ...state(), accounts: [] })).not.toContain(secret)
    }
  })

  it('cannot be guessed: ten that are none make a network wait', async () => {
    const key = await newKey()
    for (let i = 0; i < 10; i += 1) expect((await follow(path, `guess${i}`)).status).toBe(404)
    expect((await follow(path, key)).status).toBe(429)
    elapsed += 60_001
    expect((await follow(path, key)).status).toBe(200)
  })
})
