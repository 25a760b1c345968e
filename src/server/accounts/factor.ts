import type { FastifyInstance, FastifyRequest } from 'fastify'
import { giveFactor } from '#app/accounts/give-factor'
import { offerFactor, setFactor } from '#app/accounts/set-factor'
import type { Failure } from '#core/shared/index'
import { factorPage, PATHS, recoveryCodesPage, setFactorPage } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { fieldsOf, sessionOf } from '../desk/forms.ts'
import { refuse } from '../http/refuse.ts'
import { deviceCookieOf, giveSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { onTheWay, safeNext } from './next.ts'
import { said } from './said.ts'
import { queryOf } from './visit.ts'

const GIVE = { config: { useCase: 'give-factor' } } as const
const SET = { config: { useCase: 'set-factor' } } as const

/** The second step of signing in, and what comes before it: an authenticator of one's own. */
export function layFactor(app: FastifyInstance, { ports, frames, https }: AccountDeps): void {
  const askingPage = async (request: FastifyRequest, next: string, refusal: Failure | null) => {
    const frame = await frames.forAnything(request.actor)
    return factorPage({ frame, guard: sessionOf(request), next, refusal: said(refusal) })
  }
  const settingPage = async (request: FastifyRequest, next: string, refusal: Failure | null) => {
    const offer = orFail(await offerFactor(ports, request.actor, sessionOf(request).stored))
    const frame = await frames.forAnything(request.actor)
    return setFactorPage({ frame, guard: sessionOf(request), next, refusal: said(refusal), ...offer })
  }

  app.get(PATHS.factor, GIVE, async (request, reply) => {
    const { stored } = sessionOf(request)
    const next = safeNext(queryOf(request, 'next'))
    if (stored.complete) return reply.redirect(next, 303)
    // Nothing to give yet: it is set up first.
    if ((await offerFactor(ports, request.actor, stored)).ok)
      return reply.redirect(onTheWay(PATHS.setFactor, next), 303)
    return sendHtml(reply, await askingPage(request, next, null))
  })

  app.post(PATHS.factor, GIVE, async (request, reply) => {
    const { code = '', next: wanted } = fieldsOf(request)
    const next = safeNext(wanted)
    const deviceCookie = deviceCookieOf(request, https)
    const given = await giveFactor(ports, request.actor, sessionOf(request).stored, { code, deviceCookie })
    if (given.ok) return giveSession(reply, given.value, https).redirect(next, 303)
    refuse(reply, given.error)
    return sendHtml(reply, await askingPage(request, next, given.error))
  })

  app.get(PATHS.setFactor, SET, async (request, reply) =>
    sendHtml(reply, await settingPage(request, safeNext(queryOf(request, 'next')), null)),
  )

  app.post(PATHS.setFactor, SET, async (request, reply) => {
    const { pending = '', code = '', password = '', next: wanted } = fieldsOf(request)
    const next = safeNext(wanted)
    const set = await setFactor(ports, request.actor, sessionOf(request).stored, { pending, code, password })
    if (!set.ok) {
      refuse(reply, set.error)
      return sendHtml(reply, await settingPage(request, next, set.error))
    }
    giveSession(reply, set.value, https)
    const frame = await frames.forAnything(request.actor)
    return sendHtml(reply, recoveryCodesPage({ frame, next, codes: set.value.recoveryCodes }))
  })
}
