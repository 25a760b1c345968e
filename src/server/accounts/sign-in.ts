import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signIn } from '#app/accounts/sign-in'
import { signOut } from '#app/accounts/sign-out'
import { type Failure, tell } from '#core/shared/index'
import { PATHS, signInPage } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { fieldsOf, sessionOf, strangersFields } from '../desk/forms.ts'
import { deviceCookieOf, giveSession, takeSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { afterSignIn, safeNext } from './next.ts'
import { queryOf, visitOf } from './visit.ts'

export function laySignIn(app: FastifyInstance, { ports, frames, https }: AccountDeps): void {
  const pageFor = async (request: FastifyRequest, next: string, login: string, refusal: Failure | null) =>
    signInPage({
      frame: await frames.forAnything(request.actor),
      ...{ next, login, elsewhere: null },
      refusal: refusal && tell(refusal).message.zh,
    })

  app.get(PATHS.signIn, { config: { useCase: 'sign-in' } }, async (request, reply) =>
    sendHtml(reply, await pageFor(request, safeNext(queryOf(request, 'next')), '', null)),
  )

  app.post(PATHS.signIn, { config: { useCase: 'sign-in' } }, async (request, reply) => {
    const { login = '', password = '', next } = strangersFields(request)
    const deviceCookie = deviceCookieOf(request, https)
    const opened = await signIn(ports, request.actor, { login, password, deviceCookie, ...visitOf(request) })
    if (opened.ok) return giveSession(reply, opened.value, https).redirect(afterSignIn(opened.value, next), 303)
    reply.code(tell(opened.error).status)
    return sendHtml(reply, await pageFor(request, safeNext(next), login, opened.error))
  })

  app.post(PATHS.signOut, { config: { useCase: 'sign-out' } }, async (request, reply) => {
    const { where } = fieldsOf(request)
    const place = where === 'everywhere' ? 'everywhere' : 'here'
    orFail(await signOut(ports, request.actor, sessionOf(request).stored, place))
    return takeSession(reply, https).redirect(PATHS.signIn, 303)
  })
}
