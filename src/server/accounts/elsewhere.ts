import type { FastifyInstance, FastifyReply } from 'fastify'
import { comeBackFromElsewhere, leaveForElsewhere } from '#app/accounts/sign-in-elsewhere'
import { onwardsPage, PATHS } from '#views/index'
import { sendHtml } from '../desk/answers.ts'
import { cookieName, cookieValue, setCookie } from '../http/cookies.ts'
import { giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { afterSignIn, safeNext } from './next.ts'
import { sendSignInPage } from './sign-in-page.ts'
import { queryOf, visitOf } from './visit.ts'

const COOKIE = 'elsewhere'
const LASTS_S = 600

const USE = { config: { useCase: 'sign-in-elsewhere' } } as const

/** Signing in at a system that vouches for people, and coming back from it. */
export function layElsewhere(app: FastifyInstance, deps: AccountDeps): void {
  const { ports, frames, https, origin } = deps
  const name = cookieName(COOKIE, https)
  /** Lax: it has to come along when the other system sends the person back. */
  const keep = (reply: FastifyReply, value: string, lasts: number): FastifyReply =>
    reply.header('set-cookie', setCookie(name, value, https, { lasts, sameSite: 'Lax' }))

  app.get(PATHS.signInElsewhere, USE, async (request, reply) => {
    const next = safeNext(queryOf(request, 'next'))
    const back = `${origin()}${PATHS.backFromElsewhere}`
    const left = await leaveForElsewhere(ports, request.actor, { back, next })
    if (!left.ok) return sendSignInPage(deps, request, reply, { next, refusal: left.error })
    return keep(reply, left.value.cookie, LASTS_S).redirect(left.value.address, 303)
  })

  app.get(PATHS.backFromElsewhere, USE, async (request, reply) => {
    const cookie = cookieValue(request.headers.cookie, name)
    const back = { address: `${origin()}${request.url}`, cookie, ...visitOf(request) }
    const opened = await comeBackFromElsewhere(ports, request.actor, back)
    keep(reply, '', 0)
    if (!opened.ok) return sendSignInPage(deps, request, reply, { next: safeNext(null), refusal: opened.error })
    giveSession(reply, opened.value, https)
    return sendHtml(
      reply,
      onwardsPage(await frames.forAnything(request.actor), afterSignIn(opened.value, opened.value.next)),
    )
  })
}
