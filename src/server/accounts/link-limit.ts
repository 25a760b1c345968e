import type { FastifyRequest } from 'fastify'
import { networkOf } from '#app/accounts/network'
import { type Failure, failure, type Result } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'
import { RateLimit } from '../http/rate-limit.ts'

const FAILURES_A_MINUTE = 10

/** Makes whoever tries links wait. A look counts before it is made, so that a hundred at once are a hundred; a right one is given back. */
export class LinkLimit {
  readonly #limit: RateLimit

  constructor(elapsed: () => number) {
    this.#limit = new RateLimit(elapsed)
  }

  async guard<T>({ ip }: FastifyRequest, look: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const place = networkOf(ip)
    const seconds = this.#limit.take(place, FAILURES_A_MINUTE)
    if (seconds > 0) throw new FailureError(failure('too-many-requests', { seconds }))
    const found = await look()
    if (found.ok) this.#limit.giveBack(place)
    return found
  }
}
