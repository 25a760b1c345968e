import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerFirstAdministrator } from '#app/accounts/first-administrator'
import { LIMITS } from '#app/accounts/limits'
import { movingPorts } from '../../../test/support/moving-ports.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import { ADMINISTRATOR, readable } from '../../../test/support/visitor.ts'

let elapsed = 0
let moving: ReturnType<typeof movingPorts>
let site: TestSite

beforeEach(async () => {
  elapsed = 0
  moving = movingPorts()
  site = await testSite(() => elapsed, moving.ports)
})
afterEach(() => site.close())

const newLink = async (): Promise<string> =>
  `${site.origin}/first-administrator?key=${await offerFirstAdministrator(site.ports)}`

describe('the link of the first start', () => {
  it('makes an account that may administer, in the agency that is named, and signs in', async () => {
    const person = site.visitor()
    const desk = await person.becomeAdministrator(await newLink(), '某县教育局')
    expect(desk.status).toBe(200)
    const { agencies, accounts, persons, audit } = site.ports.storage.state()
    expect([agencies.map(({ name }) => name), persons.map(({ name }) => name)]).toEqual([['某县教育局'], ['马小云']])
    expect(accounts).toMatchObject([
      { login: 'maxiaoyun', state: 'active', roles: expect.arrayContaining(['administrator']) },
    ])
    expect(audit.map(({ action }) => action)).toEqual(['agency.added', 'account.added'])
    expect(JSON.stringify(accounts)).toContain('plain ')
  })

  it('works once', async () => {
    const link = await newLink()
    await site.visitor().becomeAdministrator(link)
    const again = await site.visitor().get(link)
    expect([again.status, again.text.includes('link-used')]).toEqual([409, true])
    expect(await offerFirstAdministrator(site.ports)).toBeNull()
  })

  it('lets in one of two who use it at the same time', async () => {
    const link = await newLink()
    const key = new URL(link).searchParams.get('key') ?? ''
    const fields = { key, agency: '某局', ...ADMINISTRATOR }
    const answers = await Promise.all([1, 2, 3].map(() => site.visitor().post('/first-administrator', fields)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
    expect(site.ports.storage.state().accounts).toHaveLength(1)
  })

  it('ends when a newer one is made, and after its days', async () => {
    const [old, link] = [await newLink(), await newLink()]
    expect((await site.visitor().get(old)).status).toBe(404)
    expect((await site.visitor().get(link)).status).toBe(200)
    moving.pass(LIMITS.linkMs['first-administrator'] + 1)
    expect((await site.visitor().get(link)).status).toBe(404)
  })

  it.each([
    ['name', '', 'name-required'],
    ['name', '马'.repeat(51), 'name-required'],
    ['login', 'a', 'login-invalid'],
    ['login', 'a b', 'login-invalid'],
    ['login', "x'; drop", 'login-invalid'],
    ['password', 'short', 'password-too-short'],
    ['agency', ' ', 'agency-required'],
  ])(
    'says what is wrong with the %s “%s”, keeps what was typed but the password, and stays good',
    async (field, typed) => {
      const link = await newLink()
      const key = new URL(link).searchParams.get('key') ?? ''
      const fields = { key, agency: '某县教育局', ...ADMINISTRATOR, [field]: typed }
      const answer = await site.visitor().post('/first-administrator', fields)
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('role="alert"')
      expect(answer.text).toContain(`value="${field === 'login' ? '马小云' : 'maxiaoyun'}"`)
      expect(answer.text).not.toContain(ADMINISTRATOR.password)
      expect((await site.visitor().get(link)).status).toBe(200)
    },
  )

  it('cannot be guessed: an address that fails ten times waits a minute', async () => {
    const link = await newLink()
    const guess = () => site.visitor().get('/first-administrator?key=guess')
    for (let i = 0; i < 10; i += 1) expect((await guess()).status).toBe(404)
    const refused = await site.visitor().get(link)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '6'])
    elapsed += 60_001
    expect((await site.visitor().get(link)).status).toBe(200)
  })

  it('stands in no log, with nothing of what was typed', async () => {
    const link = await newLink()
    await site.visitor().becomeAdministrator(link)
    expect(site.logged()).toContain('"path":"/first-administrator"')
    const secrets = [new URL(link).searchParams.get('key') ?? '', ...Object.values(ADMINISTRATOR), '127.0.0.1"']
    for (const secret of secrets) expect(site.logged()).not.toContain(secret)
  })

  it('asks for no agency where there is one', async () => {
    await site.close()
    const { bureauPorts } = await import('../../../test/support/fixed-ports.ts')
    site = await testSite(() => elapsed, bureauPorts('某县水务局'))
    const page = await site.visitor().get(await newLink())
    expect(page.text).not.toContain('name="agency"')
    expect(readable(page.text)).toContain('某县水务局')
  })
})
