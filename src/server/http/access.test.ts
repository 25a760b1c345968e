import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permit } from '#app/permissions'
import { POLICY } from '#app/policy'
import { addColleague, COLLEAGUE_PASSWORD } from '../../../test/support/colleague.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'
import type { Route } from './route-table.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())

const SOME_ID = '00000000-0000-7000-8000-000000000001'

const forStaff = (): readonly Route[] =>
  site.app.routes.routes.filter(
    ({ method, useCase }) => method !== 'HEAD' && useCase !== 'open' && !permit({ kind: 'public' }, useCase).ok,
  )

const asked = ({ method, url }: Route, headers: Record<string, string>): Promise<Response> =>
  fetch(new URL(url.replaceAll(/:\w+/g, SOME_ID), site.origin), { method, headers, redirect: 'manual' })

describe('every route that the table gives to staff', () => {
  it('asks a stranger to sign in: a browser by the page for it, a program by a code', async () => {
    for (const route of forStaff()) {
      const program = await asked(route, { accept: 'application/json' })
      expect([route.url, program.status]).toEqual([route.url, 401])
      expect(await program.json()).toMatchObject({ error: { code: 'sign-in-required' } })
      if (route.url.startsWith('/api/')) continue
      const browser = await asked(route, { accept: 'text/html' })
      expect([route.url, browser.status]).toEqual([route.url, route.method === 'GET' ? 303 : 401])
    }
    expect(site.ports.storage.state().audit).toEqual([])
  })

  it('stands under a path of the staff', () => {
    for (const { url } of forStaff())
      expect(url).toMatch(/^\/(workbench|desk|account|sign-in\/factor|sign-out|api)(\/|$)/)
  })
})

it('lays no route that names no use case of the table', () => {
  for (const { useCase } of site.app.routes.routes) expect(['open', ...Object.keys(POLICY)]).toContain(useCase)
})

it('brings whoever opens a page of the staff back to it after signing in', async () => {
  await addColleague(site.ports)
  const colleague = site.visitor()
  const asked = await colleague.get('/account/password?from=desk')
  expect(asked.headers.get('location')).toBe('/sign-in?next=%2Faccount%2Fpassword%3Ffrom%3Ddesk')
  const form = await colleague.follow(asked)
  const next = /name="next" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
  const fields = { login: 'yangfan', password: COLLEAGUE_PASSWORD, next }
  expect((await colleague.signIn(fields)).text).toContain('action="/account/password"')
})
