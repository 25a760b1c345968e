import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const config = (env: Record<string, string>) => readConfig({}, env, '/somewhere')
const FROM = 'gongkai@example.gov.cn'

describe('the configuration of what leaves the house', () => {
  it('has no mail and calls nothing inside unless it is told', () => {
    expect(config({})).toMatchObject({ ok: true, value: { mail: null, webhookNetworks: [] } })
  })

  it.each([
    [
      'smtps://a%40b:p%3Aw@mail.gov.cn',
      { host: 'mail.gov.cn', port: 465, implicitTls: true, user: 'a@b', password: 'p:w' },
    ],
    ['smtp://mail.gov.cn:2525', { host: 'mail.gov.cn', port: 2525, implicitTls: false, user: null, password: null }],
    ['smtp://[::1]', { host: '::1', port: 587, implicitTls: false, user: null, password: null }],
  ])('takes %s', (address, expected) => {
    const read = config({ GONGKAI_SMTP: address, GONGKAI_MAIL_FROM: FROM })
    expect(read).toMatchObject({ ok: true, value: { mail: { ...expected, from: FROM } } })
  })

  it.each([
    ['GONGKAI_SMTP', { GONGKAI_MAIL_FROM: FROM }],
    ['GONGKAI_MAIL_FROM', { GONGKAI_SMTP: 'smtp://mail.gov.cn' }],
    ['GONGKAI_SMTP', { GONGKAI_SMTP: 'https://mail.gov.cn', GONGKAI_MAIL_FROM: FROM }],
    ['GONGKAI_SMTP', { GONGKAI_SMTP: 'mail.gov.cn', GONGKAI_MAIL_FROM: FROM }],
    ['GONGKAI_MAIL_FROM', { GONGKAI_SMTP: 'smtp://mail.gov.cn', GONGKAI_MAIL_FROM: 'a@b.cn, c@d.cn' }],
    ['GONGKAI_MAIL_FROM', { GONGKAI_SMTP: 'smtp://mail.gov.cn', GONGKAI_MAIL_FROM: 'a@b.cn\r\nBcc: c@d.cn' }],
    ['GONGKAI_WEBHOOK_NETWORKS', { GONGKAI_WEBHOOK_NETWORKS: '10.0.0.0/8, intranet' }],
  ])('names %s when it is wrong or missing in %j', (name, env) => {
    expect(config(env)).toMatchObject({ ok: false, error: { code: 'config-invalid', params: { name } } })
  })

  it('takes the networks inside that may be called', () => {
    expect(config({ GONGKAI_WEBHOOK_NETWORKS: '10.0.0.0/8, 192.168.7.7' })).toMatchObject({
      value: { webhookNetworks: ['10.0.0.0/8', '192.168.7.7'] },
    })
  })
})
