import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from '#contract/endpoint'
import { addressOf } from './address.ts'
import { call } from './call.ts'

const make = endpoint({
  ...{ method: 'POST', path: '/api/things/:id', id: 'make', summary: { zh: '', en: '' }, creates: true },
  params: z.object({ id: z.string() }),
  body: z.object({ name: z.string() }),
  answer: z.strictObject({ n: z.int() }),
} as const)
const PARTS = { params: { id: 'a/b' }, body: { name: '甲' } }

function answering(...answers: readonly (Response | Error)[]) {
  const keys: (string | null)[] = []
  let at = 0
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get('idempotency-key'))
    const answer = answers[at++]
    if (answer instanceof Error || answer === undefined) throw answer
    return answer
  })
  return keys
}
const json = (body: unknown, status = 200) => Response.json(body, { status })
afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  it('gives the answer by its schema', async () => {
    answering(json({ n: 3 }))
    expect(await call(make, PARTS)).toEqual({ ok: true, value: { n: 3 } })
  })

  it('gives a refusal with its code and status', async () => {
    answering(json({ error: { code: 'conflict', message: 'm', messageEn: 'e', hint: 'h', hintEn: 'i' } }, 409))
    expect(await call(make, PARTS)).toEqual({
      ok: false,
      error: { status: 409, code: 'conflict', message: 'm', hint: 'h' },
    })
  })

  it.each([
    ['a page of a proxy', new Response('<html>', { status: 502 }), 'unreadable'],
    ['an answer of another version', json({ m: 3 }), 'unreadable'],
    ['no answer at all', new TypeError('network'), 'unreached'],
  ])('says what to do after %s', async (_, answer, code) => {
    answering(answer)
    expect(await call(make, PARTS)).toMatchObject({ ok: false, error: { status: 0, code } })
  })

  it('sends a request that was never answered again under its key, and a new one under another', async () => {
    const keys = answering(new TypeError('network'), json({ n: 1 }), json({ n: 2 }))
    await call(make, PARTS)
    await call(make, PARTS)
    await call(make, PARTS)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })
})

it.each([
  [{ id: 'a/b' }, {}, '/api/things/a%2Fb'],
  [{ id: '1' }, { text: '商场 &', offset: 0, gone: undefined }, '/api/things/1?text=%E5%95%86%E5%9C%BA+%26&offset=0'],
  [{ id: '1' }, { rows: ['r3', 'r4'] }, '/api/things/1?rows=r3%2Cr4'],
])('the address for %o and %o', (params, query, address) => {
  expect(addressOf('/api/things/:id', params, query)).toBe(address)
})
