import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#app/policy'
import type { Agency } from '#app/ports'
import * as api from '#contract/api/cases/index'
import { type Endpoint, errorOutput } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'
import { newAgency } from '../../../../test/support/database.ts'

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']

let site: CaseSite
let stranger: Agency
let one: { readonly agencyId: string; readonly id: string }
const callers = new Map<Role, Caller>()
beforeAll(async () => {
  site = await caseSite('2025-03-03')
  stranger = await newAgency()
  const officer = await site.caller(['officer'])
  const { value } = await officer.call(api.registerCase, {
    params: { agencyId: site.agency.id },
    raw: BODIES.registerCase,
  })
  if (!value) throw new Error('not registered')
  one = { agencyId: site.agency.id, id: value.id }
  for (const role of ROLES) callers.set(role, await site.caller([role], { agency: stranger }))
}, 60_000)
afterAll(() => site.close())

const NONE = '00000000-0000-7000-8000-0000000000ee'
const party = {
  ...{ name: '马小云', identity: null, representative: null, contactPerson: null, phone: '13800138000' },
  ...{ email: null, address: null, postcode: null, fax: null },
}
const content = { facts: {}, wording: {} }
const command = { type: 'confirmReceipt', day: '2025-03-03' }

/** A body for every endpoint that takes one: right by its schema, so that only the permission stands in its way. */
const BODIES: Readonly<Record<string, unknown>> = {
  registerCase: {
    ...{ title: '', handlerId: null, agent: null, day: '2025-03-03', kind: 'disclosure', channel: 'inPerson' },
    ...{ confirmedOn: null, acceptanceShown: false, cannotWrite: false, identityProof: true },
    applicants: [{ facts: party, nature: 'natural' }],
    request: { subject: '资金', description: '', documentNumber: null, carrier: null, way: null },
  },
  actOnCase: { version: 2, command },
  tryStep: { version: 2, command },
  assignHandler: { version: 2, handlerId: null },
  showParty: { purpose: '核对' },
  findApplicant: { name: '马小云', identityNumber: null },
  addComment: { text: '看看' },
  watchCase: { watching: true },
  addSavedView: { name: '本周', filter: {} },
  draftLetter: { letter: 'RP-1' },
  tryLetter: { content },
  changeLetter: { version: 1, content },
  moveLetter: { version: 1, move: 'submit' },
}
const QUERIES: Readonly<Record<string, string>> = { addCaseFile: '?kind=other', registerMany: '?mode=preview' }

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value
const EXPORTS: readonly unknown[] = Object.values(api)
const ENDPOINTS: readonly Endpoint[] = EXPORTS.filter(isEndpoint)
const FILES = [api.CASE_FILE_CONTENT, api.LETTER_FILE, api.PRINTED_CASE_FILE, api.ORIGINALS, api.CASES_TEMPLATE]

const addressOf = (path: string): string => {
  const parts: Readonly<Record<string, string>> = { ...one, year: '2025', row: 'r1', column: 'total', format: 'pdf' }
  return path.replaceAll(/:(\w+)/g, (_, name: string) => parts[name] ?? NONE)
}

function sendTo(caller: Caller, { method, path, id }: Pick<Endpoint, 'method' | 'path' | 'id'>): Promise<Response> {
  const body = BODIES[id]
  return caller.send(`${addressOf(path)}${QUERIES[id] ?? ''}`, {
    method,
    ...(id in QUERIES && { body: aForm() }),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
}

function aForm(): FormData {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.7\n']), 'a.pdf')
  return form
}

const codeOf = async (answer: Response): Promise<string> => errorOutput.parse(await answer.json()).error.code

describe('every route of cases', () => {
  it('is one that this test walks', () => {
    const walked = new Set([
      ...ENDPOINTS.map(({ method, path }) => `${method} ${path}`),
      ...FILES.map((path) => `GET ${path}`),
    ])
    const ours = /^\/api\/(cases|case-views|case-workbooks|applicants|table-three)\//
    const laid = site.routes.filter(({ url, method }) => ours.test(url) && method !== 'HEAD')
    expect(laid.map(({ method, url }) => `${method} ${url}`).filter((route) => !walked.has(route))).toEqual([])
    expect(laid.length).toBe(walked.size)
  })

  describe.each(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_, endpoint) => {
    it.each(ROLES)('gives a %s nothing of another agency', async (role) => {
      const caller = callers.get(role)
      if (!caller) throw new Error(role)
      const answer = await sendTo(caller, endpoint)
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'not-allowed'])
    })

    it('asks a stranger to sign in', async () => {
      const answer = await fetch(new URL(addressOf(endpoint.path), site.origin), { method: endpoint.method })
      expect(await codeOf(answer)).toBe('sign-in-required')
    })
  })

  it.each(FILES)('gives no file of another agency at %s', async (path) => {
    for (const caller of callers.values()) {
      const answer = await caller.send(addressOf(path))
      expect(await codeOf(answer)).toBe('not-allowed')
    }
  })
})

describe('a request of another site', () => {
  it('changes nothing, though the cookie comes with it', async () => {
    const officer = await site.caller(['officer'])
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' }
    const path = `/api/cases/${one.agencyId}/${one.id}/comments`
    const answer = await officer.send(path, { method: 'POST', headers, body: JSON.stringify({ text: '看看' }) })
    expect(await codeOf(answer)).toBe('forged-request')
  })

  it('changes nothing as a plain form either', async () => {
    const officer = await site.caller(['officer'])
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await officer.send(`/api/cases/${one.agencyId}/${one.id}/comments`, {
      method: 'POST',
      headers,
      body: 'text=x',
    })
    expect(answer.status).toBe(403)
  })
})

describe('the log', () => {
  it('holds no name and no word of an application', () => {
    expect(site.logged()).toContain('/api/cases/')
    expect(site.logged()).not.toMatch(/马小云|资金|13800138000|核对/)
  })
})
