import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Caller, Delivered, WebhookCall } from '#app/outbox/delivery'
import { type Bilingual, err, ok } from '#core/shared/index'
import { reachable } from './networks.ts'

export interface CallerSettings {
  /** Networks inside that may be called all the same; nothing unless the operator says so. */
  readonly allowed: readonly string[]
  readonly patienceMs: number
  readonly now: () => number
  /** How names are resolved; as the system does unless said. */
  readonly resolve?: typeof lookup
}

const said = (zh: string, en: string): Bilingual => ({ zh, en })

class Unreachable extends Error {}

/**
 * Calls other systems over https, signed, without following redirects. What a name resolves to is looked at when the connection is made,
 * not before, so that a name that changes its address meanwhile leads nowhere either.
 */
export function webhookCaller({ allowed, patienceMs, now, resolve = lookup }: CallerSettings): Caller {
  const mayReach = reachable(allowed)
  const guarded: LookupFunction = (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || first === undefined) return done(error ?? new Unreachable('no address'), '')
      if (!found.every(({ address }) => mayReach(address))) return done(new Unreachable('inside'), '')
      return options.all ? done(null, found) : done(null, first.address, first.family)
    })
  }

  const fault = (text: string): Bilingual | null => {
    if (!URL.canParse(text)) return said('不是网址', 'it is no address')
    const { protocol, hostname, username, password } = new URL(text)
    const host = hostname.replace(/^\[|\]$/g, '')
    if (username !== '' || password !== '') return said('带有用户名或者密码', 'it holds a user or password')
    if (isIP(host) !== 0 && !mayReach(host)) return said('指向内部网络', 'it leads into a network inside')
    // Without https only to this very machine, and only where the operator allowed that.
    if (protocol !== 'https:' && !(protocol === 'http:' && ['127.0.0.1', '::1'].includes(host)))
      return said('不是 https', 'it is not https')
    return host === 'localhost' && !mayReach('127.0.0.1') ? said('指向本机', 'it leads to this machine') : null
  }

  const call = ({ id, url, secret, body }: WebhookCall): Promise<Delivered> => {
    if (fault(url) !== null) return Promise.resolve(err({ fault: 'address not allowed', final: true }))
    const time = Math.floor(now() / 1000)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'gongkai-webhook',
      'gongkai-delivery': id,
      'gongkai-signature': `t=${time},v1=${signature(secret, time, body)}`,
    }
    const signal = AbortSignal.timeout(patienceMs)
    const ask = url.startsWith('https:') ? overHttps : overHttp
    return new Promise((settle) => {
      const sent = ask(url, { method: 'POST', headers, lookup: guarded, signal, agent: false }, (answer) => {
        const status = answer.statusCode ?? 0
        // Whatever it says is nothing to us; a body without end is cut off.
        answer.destroy()
        settle(outcomeOf(status))
      })
      sent.on('error', (error: NodeJS.ErrnoException) => settle(err(faultOf(error))))
      sent.end(body)
    })
  }
  return { fault, call }
}

/** `HMAC-SHA256(secret, "<seconds since 1970>.<body>")` in small hexadecimal digits. */
export const signature = (secret: string, time: number, body: string): string =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')

/** 410 Gone is the receiver's word that nobody is there any more. A redirect is a refusal: it could lead inside. */
const outcomeOf = (status: number): Delivered =>
  status >= 200 && status < 300 ? ok(null) : err({ fault: `HTTP ${status}`, final: status === 410 })

const faultOf = (error: NodeJS.ErrnoException) => {
  if (error instanceof Unreachable) return { fault: 'address not allowed', final: false }
  return {
    fault:
      error.name === 'AbortError' || error.name === 'TimeoutError' ? 'no answer in time' : (error.code ?? 'failed'),
    final: false,
  }
}
