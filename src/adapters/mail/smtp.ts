import { createTransport } from 'nodemailer'
import type { Delivered, Mailer } from '#app/outbox/delivery'
import { err, ok } from '#core/shared/index'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** From the first byte on; else STARTTLS, which is demanded where there is a password to protect. */
  readonly implicitTls: boolean
  readonly user: string | null
  readonly password: string | null
  /** The sender, one address. */
  readonly from: string
}

/** A server that does not answer holds the others up no longer. */
const PATIENCE_MS = 20_000

/** Hands mail to one SMTP server. Addresses come checked; nodemailer encodes what goes into headers. */
export function smtpMailer({ host, port, implicitTls, user, password, from }: SmtpSettings): Mailer {
  const transport = createTransport({
    ...{ host, port, secure: implicitTls, requireTLS: !implicitTls && user !== null },
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    // A mail is a text: nothing in it may make the server open a file or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          ...{ from, to: { name: '', address: to }, subject, text, textEncoding: 'base64' },
          ...{ messageId: `<${id}@${from.split('@')[1] ?? host}>`, headers: { 'Auto-Submitted': 'auto-generated' } },
        })
        return ok(null)
      } catch (error) {
        return faultOf(error)
      }
    },
  }
}

/** The code of the server, never its words: they may name the reader. An answer of 5xx to the address is final (RFC 5321, 4.2.1). */
function faultOf(error: unknown): Delivered {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string }
  const fault = `SMTP ${responseCode ?? code ?? 'failed'}`
  return err({ fault, final: command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500 })
}
