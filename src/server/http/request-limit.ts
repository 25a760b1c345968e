import type { FastifyInstance, FastifyRequest } from 'fastify'
import { networkOf } from '#app/accounts/network'
import { failure } from '#core/shared/index'
import { FailureError } from './failures.ts'
import { RateLimit } from './rate-limit.ts'

/** Requests in a minute, and as many at once. A page of the workbench asks a dozen times. [C] */
const A_MINUTE = { staff: 600, public: 120 } as const

/** Limits what is asked of the API by each person and token, and by each network of strangers. */
export function limitRequests(scope: FastifyInstance, now: () => number): void {
  const limit = new RateLimit(now)
  scope.addHook('onRequest', (request, _, done) => {
    const wait = limit.take(keyOf(request), A_MINUTE[request.actor.kind === 'staff' ? 'staff' : 'public'])
    if (wait === 0) return done()
    done(new FailureError(failure('too-many-requests', { seconds: wait })))
  })
}

const keyOf = ({ actor, ip }: FastifyRequest): string => (actor.kind === 'staff' ? actor.accountId : networkOf(ip))
