import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Authenticated, authenticate } from '#app/accounts/authenticate'
import type { AccountPorts } from '#app/accounts/ports'
import { permit, type UseCase } from '#app/permissions'
import type { Actor, Session as StoredSession } from '#app/ports'
import { authenticateToken } from '#app/tokens/authenticate-token'
import { failure } from '#core/shared/index'
import { cookieName, cookieValue } from './cookies.ts'
import { FailureError } from './failures.ts'

/** Of the person at the browser that sent a request. */
export interface Session {
  /** Stands in every form of this session. */
  readonly token: string
  readonly stored: StoredSession
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
    session: Session | null
  }
  interface FastifyContextConfig {
    /** The use case that the route leads to; `open` for what is neither: the style sheet, the state of health. */
    useCase?: UseCase | 'open'
    /** Makes something new: takes an `Idempotency-Key`. */
    creates?: boolean
  }
}

export const PUBLIC: Actor = { kind: 'public' }

export const sessionCookie = (https: boolean): string => cookieName('session', https)

/**
 * Says who acts before anything of a request is read, and refuses what the table of permissions does not give. The use cases ask the
 * same table again, for the very object. A route that names no use case does not start.
 */
export function guardAccess(app: FastifyInstance, ports: AccountPorts, https: boolean): void {
  const name = sessionCookie(https)
  app.decorateRequest('session', null)
  app.decorateRequest('actor')
  app.addHook('onRoute', ({ config, url }) => {
    if (config?.useCase === undefined) throw new Error(`route ${url} names no use case`)
  })
  app.addHook('onRequest', (request, _reply, done) => {
    request.actor = PUBLIC
    const { cookie, authorization } = request.headers
    // Whoever sends a token is the system that holds it, whatever cookie comes along.
    if (authorization !== undefined) {
      admitToken(request, ports, authorization).then(done, (error: Error) => done(error))
      return
    }
    const value = cookie === undefined ? null : cookieValue(cookie, name)
    if (value === null) done(refusal(request))
    else
      authenticate(ports, value, request.ip).then(
        (found) => {
          if (found) admit(request, found)
          done(refusal(request))
        },
        (error: Error) => done(error),
      )
  })
}

/** Undefined: come in. */
async function admitToken(
  request: FastifyRequest,
  ports: AccountPorts,
  authorization: string,
): Promise<FailureError | undefined> {
  const text = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? ''
  const staff = await authenticateToken(ports, text, request.ip)
  if (staff === null) return new FailureError(failure('token-invalid'))
  request.actor = staff
  return refusal(request)
}

function admit(request: FastifyRequest, { staff, session, formToken }: Authenticated): void {
  request.actor = staff
  request.session = { token: formToken, stored: session }
}

/** Whoever is not known is asked to sign in, whoever is half known for the second factor; whoever is known and may not is refused. */
function refusal({ actor, session, routeOptions }: FastifyRequest): FailureError | undefined {
  const { useCase } = routeOptions.config
  if (useCase === undefined || useCase === 'open' || permit(actor, useCase).ok) return undefined
  if (actor.kind === 'public') return new FailureError(failure('sign-in-required'))
  return new FailureError(failure(session?.stored.complete === false ? 'factor-required' : 'not-allowed'))
}
