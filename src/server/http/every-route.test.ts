import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permit } from '#app/permissions'
import { type Grant, POLICY, type Role } from '#app/policy'
import { type Caller, type CaseSite, caseSite } from '../../../test/support/case-site.ts'
import { newAgency } from '../../../test/support/database.ts'
import { staffWith } from '../../../test/support/staff.ts'

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
const NONE = '00000000-0000-7000-8000-0000000000ee'

let site: CaseSite
/** In another agency than the one whose ids stand in the addresses. */
const strangers = new Map<Role, Caller>()
let ids: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  site = await caseSite()
  const victim = await site.caller(['officer'])
  ids = { agencyId: site.agency.id, id: victim.account.personId, accountId: victim.account.id, year: '2025' }
  const elsewhere = await newAgency()
  for (const role of ROLES) strangers.set(role, await site.caller([role], { agency: elsewhere }))
}, 60_000)
afterAll(() => site.close())

const SAMPLES: Readonly<Record<string, string>> = { format: 'pdf', row: 'r1', column: 'total', file: 'none.js' }
const addressOf = (url: string): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? SAMPLES[name] ?? NONE).replace('*', 'x')

interface Route {
  readonly method: string
  readonly url: string
  readonly useCase: keyof typeof POLICY | 'open'
}
const routes = (): readonly Route[] =>
  site.routes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS') as readonly Route[]
const mayEver = (useCase: Route['useCase'], roles: readonly Role[] | null): boolean =>
  useCase === 'open' || permit(roles === null ? { kind: 'public' } : staffWith(roles), useCase).ok

describe('every route of the site', () => {
  it('leads to a use case of the table, but for files, health and description, which hold nothing of anybody', () => {
    const open = routes().filter(({ useCase }) => useCase === 'open')
    expect(
      open.every(({ method, url }) => method === 'GET' && /^\/(assets\/|health|favicon|api\/openapi)/.test(url)),
    ).toBe(true)
    const named = routes().filter(({ useCase }) => useCase !== 'open')
    expect(named.filter(({ useCase }) => !(useCase in POLICY))).toEqual([])
    expect(named.length).toBeGreaterThan(80)
  })

  it('asks strangers to sign in where the table does not let everybody in', async () => {
    for (const route of routes().filter(({ useCase }) => !mayEver(useCase, null))) {
      const answer = await fetch(new URL(addressOf(route.url), site.origin), {
        method: route.method,
        redirect: 'manual',
      })
      expect([route.method, route.url, [302, 303, 401].includes(answer.status)]).toEqual([
        route.method,
        route.url,
        true,
      ])
    }
  })

  it.each(ROLES)('refuses a %s what the table gives to others only', async (role) => {
    const caller = strangers.get(role)
    for (const route of routes().filter(({ useCase }) => !mayEver(useCase, [role]))) {
      const answer = await caller?.send(addressOf(route.url), { method: route.method })
      expect([route.method, route.url, answer?.status]).toEqual([route.method, route.url, 403])
    }
  })

  it.each(ROLES)('shows a %s nothing by ids of another agency', async (role) => {
    const caller = strangers.get(role)
    const ofOne = routes().filter(({ method, url, useCase }) => {
      const grant: Grant = useCase === 'open' ? { everyone: true } : POLICY[useCase]
      return method === 'GET' && /:(agencyId|id|accountId)/.test(url) && !grant.everyone && mayEver(useCase, [role])
    })
    for (const { url } of ofOne) {
      const answer = await caller?.send(addressOf(url))
      expect([url, [400, 403, 404].includes(answer?.status ?? 0)]).toEqual([url, true])
    }
  })
})
