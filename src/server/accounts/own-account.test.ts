import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addColleague, COLLEAGUE_PASSWORD, type Colleague } from '../../../test/support/colleague.ts'
import { type MovingPorts, movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'
import { deviceName } from './device-name.ts'

const PASSWORD = '一只猫在屋顶看月亮，很安静'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

let moving: MovingPorts
let site: TestSite
let colleague: Colleague
let staff: Visitor

beforeEach(async () => {
  moving = movingPorts()
  site = await testSite(() => 0, moving.ports)
  colleague = await addColleague(moving.ports)
  staff = site.visitor(colleague.cookie)
})
afterEach(() => site.close())

const state = () => site.ports.storage.state()

const signInElsewhere = async (): Promise<Visitor> => {
  const elsewhere = site.visitor()
  const fields = { login: 'yangfan', password: COLLEAGUE_PASSWORD, next: '/desk' }
  await elsewhere.post('/sign-in', fields, { 'user-agent': FIREFOX })
  return elsewhere
}

describe('the page of one’s own account', () => {
  it('shows where one is signed in: device, network, times, and which one this is', async () => {
    await signInElsewhere()
    const page = readable((await staff.get('/account')).text)
    expect(page).toContain('Firefox（Linux） 127.0.0.1，2022-01-14 16:20 登录，最近使用 2022-01-14 16:20 退出这台设备')
    expect(page).toMatch(/其他浏览器 本机 192\.0\.2\.7/)
    expect(page).toContain('角色：信息公开专干')
  })

  it('ends one session elsewhere, and no other', async () => {
    const [elsewhere, third] = [await signInElsewhere(), await signInElsewhere()]
    await staff.get('/account')
    const [, session] = state().sessions
    const answer = await staff.post('/account/sessions/end', { session: session?.id ?? '' })
    expect(answer.headers.get('location')).toBe('/account?done=session')
    expect((await elsewhere.get('/desk')).status).toBe(303)
    expect((await third.get('/desk')).status).toBe(200)
    expect((await staff.get('/desk')).status).toBe(200)
  })

  it('ends no session of somebody else, whatever id is sent', async () => {
    const other = await addColleague(moving.ports, { login: 'lihua' })
    await staff.get('/account')
    for (const session of [other.session.id, '', 'x', '__proto__'])
      expect((await staff.post('/account/sessions/end', { session })).status).toBe(404)
    expect((await site.visitor(other.cookie).get('/desk')).status).toBe(200)
  })

  it('shows no session that is over', async () => {
    await signInElsewhere()
    moving.pass(110 * 60_000)
    await staff.get('/desk')
    moving.pass(20 * 60_000)
    expect((await staff.get('/account')).text).not.toContain('Firefox')
  })
})

describe('changing the password', () => {
  const change = async (fields: Record<string, string>) => {
    await staff.get('/account/password')
    return staff.post('/account/password', { old: COLLEAGUE_PASSWORD, password: PASSWORD, ...fields })
  }

  it('ends the other sessions and gives this one a new secret', async () => {
    const elsewhere = await signInElsewhere()
    const before = staff.cookie
    const answer = await change({})
    expect(answer.headers.get('location')).toBe('/account?done=password')
    expect(staff.cookie).not.toBe(before)
    expect((await staff.get('/desk')).status).toBe(200)
    expect((await elsewhere.get('/desk')).status).toBe(303)
    expect((await site.visitor(before ?? '').get('/desk')).status).toBe(303)
    expect(state().audit.at(-1)).toMatchObject({ action: 'account.passwordChanged', actorName: '杨帆' })
  })

  it.each([
    ['a wrong old one', { old: 'wrong' }, 401, '密码不对'],
    ['a weak new one', { password: 'short' }, 422, '密码太短'],
    ['nothing', { old: '', password: '' }, 401, '密码不对'],
  ])('is refused with %s', async (_, fields, status, words) => {
    const answer = await change(fields)
    expect([answer.status, readable(answer.text).includes(words)]).toEqual([status, true])
    expect(state().accounts[0]?.version).toBe(1)
  })

  it('does not let whoever found a session open guess the old one', async () => {
    for (let i = 0; i < 5; i += 1) expect((await change({ old: `guess ${i}` })).status).toBe(401)
    expect((await change({})).status).toBe(429)
    moving.pass(30_000)
    expect((await change({})).status).toBe(303)
  })

  it('is refused from another site and without the token of its form', async () => {
    expect((await change({ token: 'x' })).status).toBe(403)
    await staff.get('/account/password')
    const fields = { old: COLLEAGUE_PASSWORD, password: PASSWORD }
    expect((await staff.post('/account/password', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(state().accounts[0]?.version).toBe(1)
  })

  it('ends a link to reset it that was on its way', async () => {
    const { sendResetLink } = await import('#app/accounts/send-reset-link')
    const { staffWith } = await import('../../../test/support/staff.ts')
    const sent = await sendResetLink(moving.ports, staffWith(['administrator']), colleague.account.id)
    await change({})
    const key = sent.ok ? sent.value.secret : ''
    expect((await site.visitor().get(`/password-reset?key=${key}`)).status).toBe(404)
  })
})

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0',
    'Edge（Windows）',
  ],
  ['Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/86.0 Safari/537.36', 'Chrome（Windows）'],
  ['Mozilla/5.0 (X11; Linux aarch64) AppleWebKit/537.36 Chrome/97.0 Safari/537.36 360SE', '360（Linux）'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Safari/604', 'Safari（iOS）'],
  ['Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107 Mobile MicroMessenger/8.0', '微信（Android）'],
  [FIREFOX, 'Firefox（Linux）'],
  ['curl/8.5.0', '其他浏览器'],
  ['', '其他浏览器'],
])('a browser that calls itself %j is %s', (agent, name) => {
  expect(deviceName(agent)).toBe(name)
})
