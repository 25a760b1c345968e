import type { SmtpSettings } from '#adapters/mail/smtp'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Environment } from './environment.ts'

const wrong = (name: string, detail: Bilingual): Result<never, Failure> =>
  err(failure('config-invalid', { name, detail }))

const SERVER = 'GONGKAI_SMTP'
const SENDER = 'GONGKAI_MAIL_FROM'
const ADDRESS = /^[\w.+-]{1,64}@([a-z0-9-]+\.)+[a-z]{2,24}$/i
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const

/** The server that mail is handed to, `smtps://user:password@host:465`, and the sender: both or none. */
export function readMail(env: Environment): Result<SmtpSettings | null, Failure> {
  const server = env[SERVER]?.trim() ?? ''
  const from = env[SENDER]?.trim() ?? ''
  if (server === '' && from === '') return ok(null)
  if (server === '' || from === '')
    return wrong(server === '' ? SERVER : SENDER, { zh: '两项要一起填写', en: 'the two of them belong together' })
  const url = URL.canParse(server) ? new URL(server) : null
  const protocol = url?.protocol
  if (url === null || url.hostname === '' || (protocol !== 'smtp:' && protocol !== 'smtps:'))
    return wrong(SERVER, { zh: '应为 smtp:// 或 smtps:// 网址', en: 'must be an smtp:// or smtps:// address' })
  if (!ADDRESS.test(from)) return wrong(SENDER, { zh: '应为一个电子邮箱地址', en: 'must be one mail address' })
  return ok({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? PORTS[protocol] : Number(url.port),
    implicitTls: protocol === 'smtps:',
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: url.password === '' ? null : decodeURIComponent(url.password),
    from,
  })
}
