import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../support/site.ts'

const FILE = resolve('docs/openapi.json')

let site: TestSite
let served: string

beforeAll(async () => {
  site = await testSite()
  const answer = await fetch(`${site.origin}/api/openapi.json`)
  served = `${JSON.stringify(await answer.json(), null, 2)}\n`
})
afterAll(() => site.close())

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly operationId: string; readonly responses: object; readonly requestBody: object }>
      >
    >
  >
  readonly components: { readonly schemas: object }
}
const parsed = (): OpenApi => JSON.parse(served)

describe('the description of the API', () => {
  it('is what docs/openapi.json says (UPDATE_DOCS=1 rewrites it)', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, served)
    expect(readFileSync(FILE, 'utf8')).toBe(served)
  })

  it('is OpenAPI 3.1 and names every route of the API, and no other', () => {
    expect(parsed().openapi).toBe('3.1.0')
    const laid = site.app.routes.routes
      .filter(({ url, method }) => url.startsWith('/api/') && method === 'POST')
      .map(({ url }) => url)
    expect(Object.keys(parsed().paths).toSorted()).toEqual(laid.toSorted())
  })

  it('gives each operation a name, a body, its answer and its refusals', () => {
    for (const path of Object.values(parsed().paths))
      for (const operation of Object.values(path)) {
        expect(operation.operationId).toMatch(/^[a-z]\w+$/)
        expect(operation.requestBody).toBeTruthy()
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '413', '429', '503']))
      }
  })

  it('refers to nothing that it does not hold', () => {
    const references = [...served.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(references.length).toBeGreaterThan(5)
    for (const name of references) expect(parsed().components.schemas).toHaveProperty([name])
  })
})
