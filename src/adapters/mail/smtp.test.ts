import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { smtpMailer } from './smtp.ts'

interface Received {
  readonly to: readonly string[]
  readonly raw: string
}

let server: SMTPServer | null = null
let received: Received[] = []

/** A real SMTP server on a free port that keeps what it gets. */
async function listening(options: SMTPServerOptions = {}): Promise<number> {
  received = []
  const made = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() })
        done()
      })
    },
    ...options,
  })
  made.on('error', () => undefined)
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  return (made.server.address() as AddressInfo).port
}
afterEach(() => new Promise<void>((done) => (server === null ? done() : server.close(() => done()))))

const settings = { host: '127.0.0.1', implicitTls: false, user: null, password: null, from: 'gongkai@example.gov.cn' }
const mail = {
  id: 'a1',
  to: 'ma@example.cn',
  subject: '政府信息公开提醒 2 件 / 2 reminders',
  text: '2025-003 的答复期限\n',
}

const headOf = ({ raw }: Received): string => raw.slice(0, raw.indexOf('\r\n\r\n'))

describe('mail', () => {
  it('comes to one reader, with its Chinese words and an id of its own', async () => {
    const mailer = smtpMailer({ ...settings, port: await listening() })
    expect(await mailer.send(mail)).toEqual({ ok: true, value: null })
    const [one] = received as [Received]
    expect(one.to).toEqual(['ma@example.cn'])
    expect(headOf(one)).toContain('Message-ID: <a1@example.gov.cn>')
    expect(headOf(one)).toContain('Auto-Submitted: auto-generated')
    const body = one.raw.slice(one.raw.indexOf('\r\n\r\n'))
    expect(Buffer.from(body.replaceAll(/\s/g, ''), 'base64').toString()).toBe(mail.text)
  })

  it.each([
    ['subject', { subject: '提醒\r\nBcc: thief@example.com\r\n\r\nbody' }],
    ['address', { to: 'ma@example.cn\r\nBcc: thief@example.com' }],
    ['address list', { to: 'ma@example.cn, thief@example.com' }],
    ['id', { id: 'a1>\r\nBcc: thief@example.com' }],
  ])('takes no header out of a %s', async (_, change) => {
    const mailer = smtpMailer({ ...settings, port: await listening() })
    await mailer.send({ ...mail, ...change })
    for (const one of received) {
      expect(headOf(one)).not.toMatch(/^Bcc:/im)
      expect(one.to).not.toContain('thief@example.com')
    }
    expect(received.length).toBeLessThanOrEqual(1)
  })

  it('that the server refuses for its address is final; one that it cannot take now is not; neither names the reader', async () => {
    const refuse = (responseCode: number) =>
      listening({
        onRcptTo: (_to, _session, done) => done(Object.assign(new Error('ma@example.cn?'), { responseCode })),
      })
    for (const [code, final] of [
      [550, true],
      [451, false],
    ] as const) {
      const mailer = smtpMailer({ ...settings, port: await refuse(code) })
      expect(await mailer.send(mail)).toEqual({ ok: false, error: { fault: `SMTP ${code}`, final } })
      await new Promise<void>((done) => server?.close(() => done()))
    }
    server = null
  })

  it('waits for a server that is not there', async () => {
    const port = await listening()
    await new Promise<void>((done) => server?.close(() => done()))
    server = null
    const mailer = smtpMailer({ ...settings, port })
    expect(await mailer.send(mail)).toMatchObject({ ok: false, error: { final: false } })
  })

  it('never tells a password to a server without TLS', async () => {
    const port = await listening({ authOptional: false, allowInsecureAuth: true })
    const mailer = smtpMailer({ ...settings, port, user: 'gongkai', password: 's3cret' })
    expect(await mailer.send(mail)).toMatchObject({ ok: false, error: { final: false } })
    expect(received).toEqual([])
  })
})
