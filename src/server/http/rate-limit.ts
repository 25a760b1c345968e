const MINUTE_MS = 60_000
/** Of whom the count is remembered; the oldest is forgotten first. */
const MOST_KEYS = 20_000

/** A bucket for each: it holds a minute's turns and fills evenly. What is refused takes nothing out of it. */
export class RateLimit {
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
    this.#buckets.set(key, { left: filled >= 1 ? filled - 1 : filled, at: now })
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined && this.#buckets.size > MOST_KEYS) this.#buckets.delete(oldest)
    return filled >= 1 ? 0 : Math.max(1, Math.ceil(((1 - filled) * MINUTE_MS) / aMinute / 1000))
  }

  /** After a turn that is not to count. */
  giveBack(key: string): void {
    const bucket = this.#buckets.get(key)
    if (bucket) this.#buckets.set(key, { ...bucket, left: bucket.left + 1 })
  }
}
