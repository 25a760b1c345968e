import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permit, type UseCase } from '#app/permissions'
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

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly responses: Readonly<Record<string, unknown>>
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly 'x-use-case'?: string
}

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: object; readonly securitySchemes: object }
}
const parsed = (): OpenApi => JSON.parse(served)
const operations = (): readonly (readonly [string, Operation])[] =>
  Object.entries(parsed().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  )

/** Answers that are no JSON: files, and the description itself. */
const FILES = /\.(json|pdf|xlsx|zip)$|\/content$|\/file\b/

describe('the description of the API', () => {
  it('is what docs/openapi.json says (UPDATE_DOCS=1 rewrites it)', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, served)
    expect(readFileSync(FILE, 'utf8')).toBe(served)
  })

  it('is OpenAPI 3.1 and names every route of the API, and no other', () => {
    expect(parsed().openapi).toBe('3.1.0')
    const laid = site.app.routes.routes
      .filter(({ url, method }) => url.startsWith('/api/') && method !== 'HEAD' && url !== '/api/openapi.json')
      .map(({ url, method }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(
      operations()
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(laid.toSorted())
  })

  it('gives each operation a name of its own, words in both languages, and an answer with a schema', () => {
    expect(new Set(operations().map(([, { operationId }]) => operationId)).size).toBe(operations().length)
    for (const [name, { operationId, summary, responses }] of operations()) {
      expect([name, operationId]).toEqual([name, expect.stringMatching(/^[a-z]\w+$/)])
      expect([name, summary]).toEqual([name, expect.stringMatching(/\p{Script=Han}.*[a-z]/u)])
      const schema = JSON.stringify(responses['200'] ?? {})
      expect([name, FILES.test(name) || schema.includes('"schema"')]).toEqual([name, true])
    }
  })

  it('says for each who may use it, by the very use case of its route', () => {
    const useCases = new Map(
      site.app.routes.routes.map(({ method, url, useCase }) => [
        `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`,
        useCase,
      ]),
    )
    for (const [name, { security, 'x-use-case': useCase }] of operations()) {
      const isPublic = permit({ kind: 'public' }, useCases.get(name) as UseCase).ok
      expect([name, useCase]).toEqual([name, isPublic ? undefined : useCases.get(name)])
      expect([name, security]).toEqual([name, isPublic ? undefined : [{ session: [] }, { token: [] }]])
    }
    expect(Object.keys(parsed().components.securitySchemes)).toEqual(['session', 'token'])
  })

  it('offers an Idempotency-Key where something is made', () => {
    const keyed = operations().filter(([, { parameters = [] }]) => parameters.some((p) => p.name === 'idempotency-key'))
    expect(keyed.map(([, { operationId }]) => operationId)).toEqual(
      expect.arrayContaining(['registerCase', 'draftLetter']),
    )
    for (const [name] of keyed) expect(name).toMatch(/^POST /)
  })

  it('refers to nothing that it does not hold', () => {
    const references = [...served.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(references.length).toBeGreaterThan(5)
    for (const name of references) expect(parsed().components.schemas).toHaveProperty([name])
  })
})
