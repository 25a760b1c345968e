import type { FastifyInstance } from 'fastify'
import { permit, type UseCase } from '#app/permissions'
import type { Actor } from '#app/ports'
import { COOKIE, type Session, type Sessions } from '../desk/sessions.ts'
import { cookieValue } from './cookies.ts'
import { FailureError } from './failures.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
    session: Session | null
  }
  interface FastifyContextConfig {
    /** The use case that the route leads to; `open` for what is neither: the style sheet, the state of health. */
    useCase?: UseCase | 'open'
  }
}

export const PUBLIC: Actor = { kind: 'public' }
const DESK: Actor = { kind: 'desk' }

/**
 * Says who acts before anything of a request is read, and refuses what the table of permissions does not give. The use cases ask the
 * same table again. A route that names no use case does not start.
 */
export function guardAccess(app: FastifyInstance, sessions: Sessions): void {
  app.decorateRequest('session', null)
  app.decorateRequest('actor')
  app.addHook('onRoute', ({ config, url }) => {
    if (config?.useCase === undefined) throw new Error(`route ${url} names no use case`)
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const { cookie } = request.headers
    const id = cookie === undefined ? null : cookieValue(cookie, COOKIE)
    request.session = id === null ? null : sessions.find(id)
    request.actor = request.session === null ? PUBLIC : DESK
    const { useCase } = request.routeOptions.config
    const permitted = useCase === undefined || useCase === 'open' ? null : permit(request.actor, useCase)
    if (permitted?.ok === false) done(new FailureError(permitted.error))
    else done()
  })
}
