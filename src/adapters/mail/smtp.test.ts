import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { type MailServer, mailServer, type ReceivedMail, wordsOf } from '../../../test/support/mail-server.ts'
import { smtpMailer } from './smtp.ts'

let server: MailServer | null = null

async function listening(options: SMTPServerOptions = {}): Promise<number> {
  server = await mailServer(options)
  return server.port
}
const close = async (): Promise<void> => {
  await server?.close()
  server = null
}
afterEach(close)

const settings = { host: '127.0.0.1', implicitTls: false, user: null, password: null, from: 'gongkai@example.gov.cn' }
const mail = {
  id: 'a1',
  to: 'ma@example.cn',
  subject: '政府信息公开提醒 2 件 / 2 reminders',
  text: '2025-003 的答复期限\n',
}

const headOf = ({ raw }: ReceivedMail): string => raw.slice(0, raw.indexOf('\r\n\r\n'))

describe('mail', () => {
  it('comes to one reader, with its Chinese words and an id of its own', async () => {
    const mailer = smtpMailer({ ...settings, port: await listening() })
    expect(await mailer.send(mail)).toEqual({ ok: true, value: null })
    const [one] = (server?.received ?? []) as [ReceivedMail]
    expect(one.to).toEqual(['ma@example.cn'])
    expect(headOf(one)).toContain('Message-ID: <a1@example.gov.cn>')
    expect(headOf(one)).toContain('Auto-Submitted: auto-generated')
    expect(wordsOf(one)).toBe(mail.text)
  })

  it.each([
    ['subject', { subject: '提醒\r\nBcc: thief@example.com\r\n\r\nbody' }],
    ['address', { to: 'ma@example.cn\r\nBcc: thief@example.com' }],
    ['address list', { to: 'ma@example.cn, thief@example.com' }],
    ['id', { id: 'a1>\r\nBcc: thief@example.com' }],
  ])('takes no header out of a %s', async (_, change) => {
    const mailer = smtpMailer({ ...settings, port: await listening() })
    await mailer.send({ ...mail, ...change })
    const received = server?.received ?? []
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
      await close()
    }
  })

  it('waits for a server that is not there', async () => {
    const port = await listening()
    await close()
    const mailer = smtpMailer({ ...settings, port })
    expect(await mailer.send(mail)).toMatchObject({ ok: false, error: { final: false } })
  })

  it('never tells a password to a server without TLS', async () => {
    const port = await listening({ authOptional: false, allowInsecureAuth: true })
    const mailer = smtpMailer({ ...settings, port, user: 'gongkai', password: 's3cret' })
    expect(await mailer.send(mail)).toMatchObject({ ok: false, error: { final: false } })
    expect(server?.received).toEqual([])
  })
})
