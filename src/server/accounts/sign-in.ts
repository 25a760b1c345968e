import type { FastifyInstance } from 'fastify'
import { signIn } from '#app/accounts/sign-in'
import { signOut } from '#app/accounts/sign-out'
import { PATHS } from '#views/index'
import { orFail } from '../desk/answers.ts'
import { fieldsOf, sessionOf, strangersFields } from '../desk/forms.ts'
import { deviceCookieOf, giveSession, takeSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { afterSignIn, safeNext } from './next.ts'
import { sendSignInPage } from './sign-in-page.ts'
import { queryOf, visitOf } from './visit.ts'

export function laySignIn(app: FastifyInstance, deps: AccountDeps): void {
  const { ports, https } = deps

  app.get(PATHS.signIn, { config: { useCase: 'sign-in' } }, (request, reply) =>
    sendSignInPage(deps, request, reply, { next: safeNext(queryOf(request, 'next')) }),
  )

  app.post(PATHS.signIn, { config: { useCase: 'sign-in' } }, async (request, reply) => {
    const { login = '', password = '', next } = strangersFields(request)
    const deviceCookie = deviceCookieOf(request, https)
    const opened = await signIn(ports, request.actor, { login, password, deviceCookie, ...visitOf(request) })
    if (opened.ok) return giveSession(reply, opened.value, https).redirect(afterSignIn(opened.value, next), 303)
    return sendSignInPage(deps, request, reply, { next: safeNext(next), login, refusal: opened.error })
  })

  app.post(PATHS.signOut, { config: { useCase: 'sign-out' } }, async (request, reply) => {
    const { where } = fieldsOf(request)
    const place = where === 'everywhere' ? 'everywhere' : 'here'
    orFail(await signOut(ports, request.actor, sessionOf(request).stored, place))
    return takeSession(reply, https).redirect(PATHS.signIn, 303)
  })
}
