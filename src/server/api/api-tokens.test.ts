import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken } from '#app/tokens/create-token'
import { errorOutput } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../test/support/case-site.ts'
import { aCase, granted } from '../../../test/support/cases.ts'
import { staffWith } from '../../../test/support/staff.ts'

let site: CaseSite
let officer: Caller
let token = ''

beforeAll(async () => {
  site = await caseSite()
  officer = await site.caller(['officer'])
  const administrator = staffWith(['administrator'], { agencyId: site.agency.id })
  const scopes = ['list-cases', 'case/registerApplication']
  token = granted(
    await createToken(site.ports, administrator, { name: '平台', roles: ['officer'], scopes, days: 9 }),
  ).text
})
afterAll(() => site.close())

const LIST = () => `/api/cases/${site.agency.id}?basket=later&offset=0&limit=10`
const withToken = (path: string, init: RequestInit = {}, text = token) =>
  officer.send(path, { ...init, headers: { cookie: '', origin: '', authorization: `Bearer ${text}`, ...init.headers } })
const codeOf = async (answer: Response): Promise<string> => errorOutput.parse(await answer.json()).error.code

describe('a token at the API', () => {
  it('opens what its scopes say, and nothing else', async () => {
    expect((await withToken(LIST())).status).toBe(200)
    const refused = await withToken(`/api/table-three/${site.agency.id}/2025`)
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'not-allowed'])
    const me = await withToken('/api/me')
    expect([me.status, await codeOf(me)]).toEqual([403, 'not-allowed'])
  })

  it.each(['', 'x', 'gk_x_y', `gk_00000000-0000-7000-8000-000000000000_${'a'.repeat(43)}`])(
    'that is “%s” is answered 401, whatever cookie comes along',
    async (text) => {
      const answer = await officer.send(LIST(), { headers: { authorization: `Bearer ${text}` } })
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'token-invalid'])
    },
  )

  it('does not reach another agency', async () => {
    const other = await caseSite()
    const answer = await withToken(`/api/cases/${other.agency.id}?basket=later&offset=0&limit=10`)
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'not-allowed'])
    await other.close()
  })

  it('stands in no log', () => {
    expect(site.logged()).not.toContain(token.slice(-43))
  })
})

describe('an Idempotency-Key', () => {
  const application = (subject = '资金拨付明细', day = site.ports.clock.today() as string) => {
    const { applicants, command } = aCase(site.agency, site.ports.clock.today())
    const { type: _, splitFrom: __, ...facts } = command
    const request = { ...facts.request, subject }
    return { title: '', handlerId: null, agent: null, applicants, ...facts, day, request }
  }
  const register = (key: string | null, body: unknown = application()) =>
    withToken(`/api/cases/${site.agency.id}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(key !== null && { 'idempotency-key': key }) },
    })
  const count = async (): Promise<number> =>
    (await site.ports.storage.read((store) => store.cases.newest(site.agency.id, 100))).length

  it('makes one thing of a request that is sent twice, and gives the same answer', async () => {
    const before = await count()
    const [first, second] = [await register('k-1'), await register('k-1')]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await second.json()).toEqual(await first.json())
    expect(await count()).toBe(before + 1)
  })

  it('makes one thing of five that come at once; the others get its answer or are told to wait', async () => {
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 5 }, () => register('k-2')))
    for (const answer of answers) expect([200, 409]).toContain(answer.status)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(await count()).toBe(before + 1)
  })

  it('is refused for other content, and when it is no key', async () => {
    await register('k-3')
    const other = await register('k-3', application('别的内容'))
    expect([other.status, await codeOf(other)]).toEqual([422, 'idempotency-other'])
    const bad = await register('k 4')
    expect([bad.status, await codeOf(bad)]).toEqual([400, 'idempotency-key'])
  })

  it('is free again after a refusal', async () => {
    const refused = await register('k-5', application('资金拨付明细', '2025-03-04'))
    expect([refused.status, await codeOf(refused)]).toEqual([422, 'case-day-future'])
    expect((await register('k-5')).status).toBe(200)
  })

  it('belongs to whoever gave it', async () => {
    const before = await count()
    await register('k-6')
    const own = await officer.send(`/api/cases/${site.agency.id}`, {
      method: 'POST',
      body: JSON.stringify(application()),
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k-6' },
    })
    expect([own.status, await count()]).toEqual([200, before + 2])
  })
})
