import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSync } from 'otplib/functional'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildProgram } from '../support/program.ts'
import { type Served, serve } from '../support/served.ts'
import { ADMINISTRATOR, type Answer, readable, type Visitor } from '../support/visitor.ts'

let data: string
let served: Served
let secret = ''
let codes: readonly string[] = []
let administrator: Visitor

beforeAll(async () => {
  buildProgram()
  data = mkdtempSync(join(tmpdir(), 'gongkai-sign-in-'))
  served = await serve(['--data', data, '--empty'])
})
afterAll(async () => {
  await served.stop()
  rmSync(data, { recursive: true, force: true })
})

const fieldIn = (page: Answer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''

/** The first step of signing in, and the page that it leads to. */
async function firstStep(): Promise<{ readonly who: Visitor; readonly page: Answer }> {
  const who = served.visitor()
  const { login, password } = ADMINISTRATOR
  return { who, page: await who.signIn({ login, password }) }
}

it('the first administrator works at once, and is asked for an authenticator at the next sign-in', async () => {
  administrator = served.visitor()
  expect((await administrator.becomeAdministrator(served.firstAdministratorUrl)).status).toBe(200)
  const { who, page } = await firstStep()
  const offer = await who.follow(page)
  secret = /class="code">([A-Z2-7 ]+)</.exec(offer.text)?.[1]?.replaceAll(' ', '') ?? ''
  const code = generateSync({ secret })
  const set = await who.post('/account/factor', { pending: fieldIn(offer, 'pending'), next: '/desk', code })
  codes = [...set.text.matchAll(/<li class="code">([^<]+)/g)].map(([, text]) => text ?? '')
  expect([set.status, codes.length]).toEqual([200, 10])
  expect((await who.get('/desk')).status).toBe(200)
})

it('a restart keeps who is signed in, and the factor: its key is in the data folder', async () => {
  await served.stop()
  served = await serve(['--data', data])
  expect(served.firstAdministratorUrl).toBe('')
  administrator = served.visitor(administrator.cookie)
  expect((await administrator.get('/desk')).status).toBe(200)
  const { who, page } = await firstStep()
  expect(readable(page.text)).toContain('输入验证码')
  expect((await who.post('/sign-in/factor', { code: '000000' })).status).toBe(401)
  expect((await who.post('/sign-in/factor', { code: codes[0] ?? '', next: '/account' })).status).toBe(303)
  expect(readable((await who.get('/account')).text)).toContain('还有 9 个恢复码')
})

it('signing out everywhere ends them all', async () => {
  await administrator.get('/account')
  await administrator.post('/sign-out', { where: 'everywhere' })
  expect((await administrator.get('/desk')).status).toBe(303)
})

it('the log shows no name, no password, no secret and no code', async () => {
  await served.stop()
  const log = readFileSync(join(data, 'logs', 'gongkai.log'), 'utf8')
  for (const text of [...Object.values(ADMINISTRATOR), secret, ...codes]) expect(log).not.toContain(text)
  served = await serve(['--data', data])
})
