import type { FastifyInstance } from 'fastify'
import { failure } from '#core/shared/index'
import { PATHS } from '#views/index'
import { setCookie } from '../http/cookies.ts'
import { FailureError } from '../http/failures.ts'
import { FailureLimit } from '../http/rate-limit.ts'
import type { DeskDeps } from './deps.ts'
import { COOKIE, sameSecret } from './sessions.ts'

const MOST_FAILURES = 10
const WITHIN_MS = 60_000

/** Where the link leads that the program prints at its start. */
export const OPEN_DESK = '/desk/open'

/** The key opens a session; it stands in the address once and in no log. */
export function layDeskDoor(app: FastifyInstance, { sessions, key, https }: DeskDeps, now: () => number): void {
  const limit = new FailureLimit(MOST_FAILURES, WITHIN_MS, now)
  app.get(OPEN_DESK, { config: { useCase: 'open-desk' } }, (request, reply) => {
    if (limit.isExceeded(request.ip)) throw new FailureError(failure('too-many-requests'))
    if (!sameSecret(keyFrom(request.url), key)) {
      limit.count(request.ip)
      throw new FailureError(failure('not-allowed'))
    }
    reply.headers({ 'set-cookie': setCookie(COOKIE, sessions.open(), https), 'cache-control': 'no-store' })
    return reply.redirect(PATHS.desk, 303)
  })
}

const keyFrom = (url: string): string => new URLSearchParams(url.split('?')[1]).get('key') ?? ''
