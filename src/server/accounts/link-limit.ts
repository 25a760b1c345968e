import type { FastifyRequest } from 'fastify'
import { networkOf } from '#app/accounts/network'
import { type Failure, failure, type Result } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'
import { FailureLimit } from '../http/rate-limit.ts'

const MOST_FAILURES = 10
const WITHIN_MS = 60_000

/** Makes whoever tries links wait: after ten that were none, a minute. */
export class LinkLimit {
  readonly #limit: FailureLimit

  constructor(elapsed: () => number) {
    this.#limit = new FailureLimit(MOST_FAILURES, WITHIN_MS, elapsed)
  }

  async guard<T>({ ip }: FastifyRequest, look: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const place = networkOf(ip)
    if (this.#limit.isExceeded(place)) throw new FailureError(failure('too-many-requests'))
    const found = await look()
    if (!found.ok) this.#limit.count(place)
    return found
  }
}
