import type { FastifyInstance, FastifyRequest } from 'fastify'
import { networkOf } from '#app/accounts/network'
import { failure } from '#core/shared/index'
import { FailureError } from './failures.ts'

/** Requests in a minute, and as many at once. A page of the workbench asks a dozen times. [C] */
const A_MINUTE = { staff: 600, public: 120 } as const
const MINUTE_MS = 60_000
/** Of whom the count is remembered; the oldest is forgotten first. */
const MOST_KEYS = 20_000

/** A bucket for each: it holds a minute's requests and fills evenly. */
export class RequestLimit {
  readonly #buckets = new Map<string, { left: number; at: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** 0: go on. Else the seconds to wait. */
  take(key: string, aMinute: number): number {
    const now = this.#now()
    const { left, at } = this.#buckets.get(key) ?? { left: aMinute, at: now }
    const filled = Math.min(aMinute, left + ((now - at) * aMinute) / MINUTE_MS)
    this.#buckets.delete(key)
    this.#buckets.set(key, { left: Math.max(0, filled - 1), at: now })
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined && this.#buckets.size > MOST_KEYS) this.#buckets.delete(oldest)
    return filled >= 1 ? 0 : Math.max(1, Math.ceil(((1 - filled) * MINUTE_MS) / aMinute / 1000))
  }
}

/** Limits what is asked of the API by each person and token, and by each network of strangers. */
export function limitRequests(scope: FastifyInstance, now: () => number): void {
  const limit = new RequestLimit(now)
  scope.addHook('onRequest', (request, reply, done) => {
    const wait = limit.take(keyOf(request), A_MINUTE[request.actor.kind === 'staff' ? 'staff' : 'public'])
    if (wait === 0) return done()
    reply.header('retry-after', String(wait))
    done(new FailureError(failure('too-many-requests')))
  })
}

const keyOf = ({ actor, ip }: FastifyRequest): string => (actor.kind === 'staff' ? actor.accountId : networkOf(ip))
