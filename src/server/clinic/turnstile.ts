import type { FastifyRequest } from 'fastify'
import { networkOf } from '#app/accounts/network'
import { failure } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'
import { RateLimit } from '../http/rate-limit.ts'

export interface TurnstileLimits {
  /** Requests at a time, whoever sends them. */
  readonly atOnce: number
  /** Requests of one network in a minute. */
  readonly aMinute: number
}

/** Lets in as many requests as the site can bear; the others are told to come again. Errors: too-many-requests, site-busy. */
export class Turnstile {
  readonly #limits: TurnstileLimits
  readonly #rate: RateLimit
  #inside = 0

  constructor(limits: TurnstileLimits, now: () => number) {
    this.#limits = limits
    this.#rate = new RateLimit(now)
  }

  async pass<T>({ ip }: Pick<FastifyRequest, 'ip'>, work: () => Promise<T>): Promise<T> {
    const { aMinute, atOnce } = this.#limits
    const seconds = this.#rate.take(networkOf(ip), aMinute)
    if (seconds > 0) throw new FailureError(failure('too-many-requests', { seconds }))
    if (this.#inside >= atOnce) throw new FailureError(failure('site-busy'))
    this.#inside++
    try {
      return await work()
    } finally {
      this.#inside--
    }
  }
}
