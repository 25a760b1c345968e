import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

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
  ])('refuses to start with a wrong %s: %o', (name, env) => {
    expect(readConfig({}, env, '/srv')).toMatchObject({
      ok: false,
      error: { code: 'config-invalid', params: { name } },
    })
  })
})
