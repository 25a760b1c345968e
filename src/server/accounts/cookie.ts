import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from '../http/access.ts'
import { cookieName, cookieValue, setCookie } from '../http/cookies.ts'

const YEAR_S = 366 * 86_400

interface Given {
  /** The value of the session's cookie. */
  readonly cookie: string
  /** By which the browser is known again; null leaves what it has. */
  readonly device?: string | null
}

/** The session goes to the browser, and nothing of the answer to any cache. */
export function giveSession(reply: FastifyReply, { cookie, device = null }: Given, https: boolean): FastifyReply {
  const session = setCookie(sessionCookie(https), cookie, https)
  const known = device === null ? [] : [setCookie(cookieName('device', https), device, https, { lasts: YEAR_S })]
  return reply.headers({ 'set-cookie': [session, ...known], 'cache-control': 'no-store' })
}

export const takeSession = (reply: FastifyReply, https: boolean): FastifyReply =>
  reply.headers({
    'set-cookie': setCookie(sessionCookie(https), '', https, { lasts: 0 }),
    'cache-control': 'no-store',
  })

export const deviceCookieOf = ({ headers }: FastifyRequest, https: boolean): string | null =>
  cookieValue(headers.cookie, cookieName('device', https))
