import { failure } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'
import { FailureLimit } from '../http/rate-limit.ts'

export interface TurnstileLimits {
  /** Requests at a time, whoever sends them. */
  readonly atOnce: number
  /** Requests of one address in a minute. */
  readonly aMinute: number
}

/** Lets in as many requests as the site can bear; the others are told to come again. Errors: too-many-requests, site-busy. */
export class Turnstile {
  readonly #atOnce: number
  readonly #limit: FailureLimit
  #inside = 0

  constructor({ atOnce, aMinute }: TurnstileLimits, now: () => number) {
    this.#atOnce = atOnce
    this.#limit = new FailureLimit(aMinute, 60_000, now)
  }

  async pass<T>(address: string, work: () => Promise<T>): Promise<T> {
    if (this.#limit.isExceeded(address)) throw new FailureError(failure('too-many-requests'))
    this.#limit.count(address)
    if (this.#inside >= this.#atOnce) throw new FailureError(failure('site-busy'))
    this.#inside++
    try {
      return await work()
    } finally {
      this.#inside--
    }
  }
}
