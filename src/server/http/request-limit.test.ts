import { describe, expect, it } from 'vitest'
import { testSite } from '../../../test/support/site.ts'

describe('the limit of requests', () => {
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
