import { afterAll, beforeAll, expect, it } from 'vitest'
import { listPeople } from '#contract/api/organisation/index'
import { errorOutput } from '#contract/index'
import { type CaseSite, caseSite } from '../../../test/support/case-site.ts'

let site: CaseSite
beforeAll(async () => {
  site = await caseSite()
}, 60_000)
afterAll(() => site.close())

type Schema = Readonly<Record<string, unknown>>
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** The places of a schema where an object lets unknown fields in. */
function open(schema: unknown, at: string): readonly string[] {
  if (!isSchema(schema)) return []
  const isOpen =
    schema['type'] === 'object' && isSchema(schema['properties']) && schema['additionalProperties'] !== false
  return [...(isOpen ? [at] : []), ...Object.entries(schema).flatMap(([name, part]) => open(part, `${at}.${name}`))]
}

/** Reports are documents that other programs wrote, with fields of later versions: what is not known is left unread, and nothing is kept. */
const DOCUMENTS = new Set(['checkReports', 'printReport'])

it('no body of any route lets a field in that its schema does not name', async () => {
  const caller = await site.caller(['auditor'])
  const described = await (await caller.send('/api/openapi.json')).json()
  const operations = Object.values<Record<string, Schema>>(described.paths).flatMap((path) => Object.values(path))
  const bodies = operations.filter(({ operationId, requestBody }) => requestBody && !DOCUMENTS.has(String(operationId)))
  expect(bodies.length).toBeGreaterThan(20)
  expect(bodies.flatMap(({ operationId, requestBody }) => open(requestBody, String(operationId)))).toEqual([])
  const used = new Set(
    [...JSON.stringify(bodies.map((o) => o['requestBody'])).matchAll(/schemas\/(\w+)/g)].map(([, name]) => name),
  )
  for (const name of used) expect(open(described.components.schemas[name ?? ''], name ?? '')).toEqual([])
})

it('a role that is slipped into a person is refused, and the person is not entered', async () => {
  const administrator = await site.caller(['administrator'])
  const path = `/api/agencies/${site.agency.id}/people`
  const person = {
    name: '王二',
    post: '',
    sectionId: null,
    headsSection: false,
    inOffice: false,
    groupPlace: null,
    email: '',
    phone: '',
  }
  for (const extra of [
    { roles: ['administrator'] },
    { id: site.section.id },
    { version: 7 },
    { agencyId: site.agency.id },
  ]) {
    const body = JSON.stringify({ ...person, ...extra })
    const answer = await administrator.send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect([answer.status, errorOutput.parse(await answer.json()).error.code]).toEqual([422, 'json-invalid'])
  }
  const { value } = await administrator.call(listPeople, { params: { agencyId: site.agency.id } })
  expect(value?.people.map(({ name }) => name)).not.toContain('王二')
})
