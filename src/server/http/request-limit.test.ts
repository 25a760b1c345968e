import { describe, expect, it } from 'vitest'
import { testSite } from '../../../test/support/site.ts'
import { RequestLimit } from './request-limit.ts'

describe('the limit of requests', () => {
  it('lets a minute’s requests through at once, and then as many as the time brings', () => {
    let now = 0
    const limit = new RequestLimit(() => now)
    const taken = (times: number) =>
      Array.from({ length: times }, () => limit.take('a', 60)).filter((wait) => wait === 0)
    expect(taken(61)).toHaveLength(60)
    expect(limit.take('b', 60)).toBe(0)
    now += 2000
    expect(taken(5)).toHaveLength(2)
    now += 3_600_000
    expect(taken(100)).toHaveLength(60)
  })

  it('says how long to wait', () => {
    const limit = new RequestLimit(() => 0)
    expect([limit.take('a', 2), limit.take('a', 2), limit.take('a', 2)]).toEqual([0, 0, 30])
  })

  it('answers 429 with Retry-After, each network for itself, and begins again with time', async () => {
    let now = 0
    const site = await testSite(() => now, undefined, { proxies: ['127.0.0.1'] })
    const ask = (network: string) =>
      fetch(`${site.origin}/api/openapi.json`, { headers: { 'x-forwarded-for': network } })
    const statuses = []
    for (let i = 0; i < 121; i += 1) statuses.push((await ask('2001:db8:1:2::5')).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(120)
    const refused = await ask('2001:db8:1:2::77')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await refused.json()).toMatchObject({ error: { code: 'too-many-requests' } })
    expect((await ask('2001:db8:1:3::5')).status).toBe(200)
    now += 1000
    expect((await ask('2001:db8:1:2::5')).status).toBe(200)
    await site.close()
  })
})
