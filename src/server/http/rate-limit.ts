/** At most `most` failures in `withinMs` for each address; the number of addresses remembered is bounded. */
export class FailureLimit {
  readonly #failures = new Map<string, { count: number; until: number }>()
  readonly #most: number
  readonly #withinMs: number
  readonly #now: () => number

  constructor(most: number, withinMs: number, now: () => number) {
    this.#most = most
    this.#withinMs = withinMs
    this.#now = now
  }

  isExceeded(address: string): boolean {
    const found = this.#failures.get(address)
    if (found === undefined) return false
    if (found.until > this.#now()) return found.count >= this.#most
    this.#failures.delete(address)
    return false
  }

  count(address: string): void {
    const found = this.#failures.get(address)
    if (found !== undefined && found.until > this.#now()) found.count += 1
    else this.#failures.set(address, { count: 1, until: this.#now() + this.#withinMs })
    const [oldest] = this.#failures.keys()
    if (oldest !== undefined && this.#failures.size > 10_000) this.#failures.delete(oldest)
  }
}
