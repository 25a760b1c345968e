import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Ports } from '#app/ports'
import { answerOnce, type OncePorts } from '#app/tokens/answer-once'
import type { Failure, Result } from '#core/shared/index'

type Once = <T>(request: FastifyRequest, work: () => Promise<Result<T, Failure>>) => Promise<Result<T, Failure>>

declare module 'fastify' {
  interface FastifyInstance {
    /** Does what a request with an `Idempotency-Key` asks once; without a key, as often as it comes. */
    onceByKey: Once
  }
}

/** Gives the routes of a scope their memory of keys. */
export function keepAnswers(scope: FastifyInstance, ports: OncePorts & Pick<Ports, 'digest'>): void {
  const once: Once = (request, work) => {
    const key = request.headers['idempotency-key']
    if (key === undefined || request.actor.kind !== 'staff') return work()
    const { method, url, body, headers } = request
    // Files are read as they come, so of those the length has to do.
    const digest = ports.digest(JSON.stringify([method, url, body ?? headers['content-length'] ?? null]))
    return answerOnce(ports, request.actor, { key: String(key), digest }, work)
  }
  scope.decorate('onceByKey', once)
}
