import type { FastifyReply } from 'fastify'
import { sessionCookie } from '../http/access.ts'
import { setCookie } from '../http/cookies.ts'

/** The session goes to the browser, and nothing of the answer to any cache. */
export const giveSession = (reply: FastifyReply, cookie: string, https: boolean): FastifyReply =>
  reply.headers({ 'set-cookie': setCookie(sessionCookie(https), cookie, https), 'cache-control': 'no-store' })

export const takeSession = (reply: FastifyReply, https: boolean): FastifyReply =>
  reply.headers({
    'set-cookie': `${setCookie(sessionCookie(https), '', https)}; Max-Age=0`,
    'cache-control': 'no-store',
  })
