import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#app/policy'
import * as api from '#contract/api/organisation/index'
import { type Endpoint, errorOutput } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'
import { newAgency } from '../../../../test/support/database.ts'

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
const NONE = '00000000-0000-7000-8000-0000000000ee'

let site: CaseSite
const strangers = new Map<Role, Caller>()
let ids: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  site = await caseSite()
  const victim = await site.caller(['clerk'])
  ids = { agencyId: site.agency.id, id: victim.account.personId, accountId: victim.account.id }
  const elsewhere = await newAgency()
  for (const role of ROLES) strangers.set(role, await site.caller([role], { agency: elsewhere }))
}, 60_000)
afterAll(() => site.close())

const FACTS = {
  ...{ code: '', shortName: '', kind: 'department', level: 'county', parentId: null, namedSupervisorId: null },
  ...{ region: '', creditCode: '', since: null },
}
const SECTION = { name: '股', isOffice: false, ordinal: 1, duties: [] }
const PERSON = {
  name: '马',
  post: '',
  sectionId: null,
  headsSection: false,
  inOffice: false,
  groupPlace: null,
  email: '',
  phone: '',
}

/** A body for every endpoint that takes one: right by its schema, so that only the permission stands in its way. */
const BODIES: Readonly<Record<string, unknown>> = {
  changeAgency: { ...FACTS, version: 1 },
  renameAgency: { version: 1, name: '改名', until: null },
  endAgency: { version: 1, ended: '2025-03-01', successorId: null },
  addSection: SECTION,
  changeSection: { ...SECTION, version: 1 },
  closeSection: { version: 1 },
  addPerson: PERSON,
  changePerson: { ...PERSON, version: 1 },
  dismissPerson: { version: 1 },
  inviteSomebody: { login: 'stranger', roles: ['clerk'] },
  sendAccountLink: {},
  resetAccountFactor: {},
  changeRoles: { version: 1, roles: ['administrator'] },
  blockAccount: { version: 1, blocked: true },
  closeAccount: { version: 1 },
  endSessions: { version: 1 },
}

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value
const EXPORTS: readonly unknown[] = Object.values(api)
const ENDPOINTS: readonly Endpoint[] = EXPORTS.filter(isEndpoint)
/** Those with the ids of an agency or of an account in their address. */
const OF_ONE = ENDPOINTS.filter(({ path }) => path.includes(':'))

const addressOf = (path: string): string => path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? NONE)
const sendTo = (caller: Caller, { method, path, id }: Endpoint): Promise<Response> =>
  caller.send(addressOf(path), {
    method,
    ...(id in BODIES && { body: JSON.stringify(BODIES[id]), headers: { 'content-type': 'application/json' } }),
  })

it('every endpoint that takes a body has one here', () => {
  expect(
    OF_ONE.filter(({ body }) => body)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.keys(BODIES).toSorted())
})

describe.each(OF_ONE.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_, endpoint) => {
  it.each(ROLES)('gives a %s nothing of another agency', async (role) => {
    const caller = strangers.get(role)
    if (!caller) throw new Error(role)
    const answer = await sendTo(caller, endpoint)
    expect([403, 404]).toContain(answer.status)
    expect(['not-allowed', 'not-found']).toContain(errorOutput.parse(await answer.json()).error.code)
  })
})

it('after all that nothing of the agency is other than it was', async () => {
  const administrator = await site.caller(['administrator'])
  const { value } = await administrator.call(api.listPeople, { params: { agencyId: site.agency.id } })
  const victim = value?.people.find(({ id }) => id === ids['id'])
  expect(victim).toMatchObject({ name: '杨帆', account: { roles: ['clerk'], state: 'active', version: 1 } })
  const { value: shown } = await administrator.call(api.showAgency, { params: { agencyId: site.agency.id } })
  expect(shown?.agency).toMatchObject({ name: site.agency.name, version: 1, ended: null })
})
