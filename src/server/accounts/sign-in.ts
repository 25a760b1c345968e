import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signIn } from '#app/accounts/sign-in'
import { signOut } from '#app/accounts/sign-out'
import { type Failure, failure, tell } from '#core/shared/index'
import { PATHS, signInPage } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import { fieldsOf, sessionOf, strangersFields } from '../desk/forms.ts'
import { FailureError } from '../http/failures.ts'
import { FailureLimit } from '../http/rate-limit.ts'
import { giveSession, takeSession } from './cookie.ts'
import type { AccountDeps } from './deps.ts'
import { safeNext } from './next.ts'

const MOST_FAILURES = 10
const WITHIN_MS = 60_000

export function laySignIn(app: FastifyInstance, { ports, frames, https, elapsed }: AccountDeps): void {
  const limit = new FailureLimit(MOST_FAILURES, WITHIN_MS, elapsed)
  const pageFor = async (request: FastifyRequest, next: string, login: string, refusal: Failure | null) =>
    signInPage({
      frame: await frames.forAnything(request.actor),
      ...{ next, login },
      refusal: refusal && tell(refusal).message.zh,
    })

  app.get(PATHS.signIn, { config: { useCase: 'sign-in' } }, async (request, reply) => {
    const next = safeNext(new URLSearchParams(request.url.split('?')[1]).get('next'))
    return sendHtml(reply, await pageFor(request, next, '', null))
  })

  app.post(PATHS.signIn, { config: { useCase: 'sign-in' } }, async (request, reply) => {
    if (limit.isExceeded(request.ip)) throw new FailureError(failure('too-many-requests'))
    const { login = '', password = '', next } = strangersFields(request)
    const visit = { network: request.ip, device: request.headers['user-agent'] ?? '' }
    const opened = await signIn(ports, request.actor, { login, password, ...visit })
    if (opened.ok) return giveSession(reply, opened.value.cookie, https).redirect(safeNext(next), 303)
    limit.count(request.ip)
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
