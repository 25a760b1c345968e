import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const OIDC = {
  GONGKAI_OIDC_ISSUER: 'https://id.example.gov.cn',
  GONGKAI_OIDC_CLIENT_ID: 'gongkai',
  GONGKAI_OIDC_CLIENT_SECRET: 'of the client',
}

describe('the configuration', () => {
  it('is complete when nothing is said', () => {
    expect(readConfig({}, {}, '/srv')).toEqual({
      ok: true,
      value: {
        ...{
          host: '127.0.0.1',
          port: 3000,
          dataFolder: '/srv/data',
          databaseUrl: null,
          keys: { inline: null, file: '/srv/data/keys.json' },
          sealing: 'aes',
          elsewhere: null,
          mail: null,
          webhookNetworks: [],
          proxies: [],
          fontFolder: null,
        },
        ...{ publicUrl: null, demonstration: true, stopWithinMs: 10_000 },
      },
    })
  })

  it('takes the environment, and what is typed before that', () => {
    const env = {
      ...{ PORT: '8080', HOST: '0.0.0.0', GONGKAI_DATA: '/var/gongkai', DATABASE_URL: 'postgres://h/d' },
      ...{ GONGKAI_URL: 'https://gk.example.gov.cn/', GONGKAI_FONTS: 'fonts' },
    }
    expect(readConfig({ port: '0', data: 'here', empty: true }, env, '/srv')).toMatchObject({
      value: {
        ...{
          port: 0,
          host: '0.0.0.0',
          dataFolder: '/srv/here',
          databaseUrl: 'postgres://h/d',
          fontFolder: '/srv/fonts',
        },
        ...{ publicUrl: 'https://gk.example.gov.cn', demonstration: false },
      },
    })
  })

  it('takes the system that people sign in at, and the proxies that are believed', () => {
    const claim = { GONGKAI_OIDC_CLAIM: 'email', GONGKAI_OIDC_NAME: '州统一认证' }
    const { value } = readConfig({}, { ...OIDC, ...claim, GONGKAI_PROXY: '127.0.0.1, 10.0.0.0/8 ::1' }, '/srv') as {
      readonly value: unknown
    }
    expect(value).toMatchObject({
      elsewhere: {
        ...{ name: '州统一认证', issuer: 'https://id.example.gov.cn', clientId: 'gongkai', claim: 'email' },
        clientSecret: 'of the client',
      },
      proxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    })
    expect(readConfig({}, OIDC, '/srv')).toMatchObject({
      value: { elsewhere: { name: '统一身份认证', claim: 'preferred_username' } },
    })
  })

  it('takes an empty variable for none', () => {
    expect(readConfig({}, { PORT: ' ', DATABASE_URL: '' }, '/srv')).toMatchObject({
      value: { port: 3000, databaseUrl: null },
    })
  })

  it.each([
    ['PORT', { PORT: '3000x' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://h/d' }],
    ['DATABASE_URL', { DATABASE_URL: 'localhost' }],
    ['GONGKAI_URL', { GONGKAI_URL: 'gk.example.gov.cn' }],
    ['GONGKAI_URL', { GONGKAI_URL: 'https://gk.example.gov.cn/sub/path' }],
    ['GONGKAI_PROXY', { GONGKAI_PROXY: 'proxy.example' }],
    ['GONGKAI_PROXY', { GONGKAI_PROXY: '10.0.0.0/33' }],
    ['GONGKAI_OIDC_CLIENT_SECRET', { GONGKAI_OIDC_ISSUER: 'https://id.example', GONGKAI_OIDC_CLIENT_ID: 'gk' }],
    ['GONGKAI_OIDC_ISSUER', { GONGKAI_OIDC_CLIENT_ID: 'gk', GONGKAI_OIDC_CLIENT_SECRET: 's' }],
    ['GONGKAI_OIDC_ISSUER', { ...OIDC, GONGKAI_OIDC_ISSUER: 'http://id.example' }],
    ['GONGKAI_OIDC_CLAIM', { ...OIDC, GONGKAI_OIDC_CLAIM: 'sub' }],
  ])('refuses to start with a wrong %s: %o', (name, env) => {
    expect(readConfig({}, env, '/srv')).toMatchObject({
      ok: false,
      error: { code: 'config-invalid', params: { name } },
    })
  })
})
