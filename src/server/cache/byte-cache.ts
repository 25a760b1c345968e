/** Keeps what was made longest ago used out of the way of `maxBytes`; the same key is made once, however many ask at a time. */
export class ByteCache<T> {
  readonly #kept = new Map<string, T>()
  readonly #making = new Map<string, Promise<T>>()
  readonly #sizeOf: (value: T) => number
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number, sizeOf: (value: T) => number) {
    this.#maxBytes = maxBytes
    this.#sizeOf = sizeOf
  }

  /** The kept value if `isGood` says so, else a new one, which is kept only if it is good itself. */
  async get(key: string, make: () => Promise<T>, isGood: (value: T) => boolean = () => true): Promise<T> {
    const kept = this.peek(key)
    if (kept !== undefined && isGood(kept)) return kept
    const underWay = this.#making.get(key)
    if (underWay !== undefined) {
      const made = await underWay
      if (isGood(made)) return made
    }
    const making = make()
    this.#making.set(key, making)
    try {
      const made = await making
      if (isGood(made)) this.#keep(key, made)
      return made
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key)
    }
  }

  peek(key: string): T | undefined {
    const value = this.#kept.get(key)
    if (value === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, value)
    return value
  }

  #keep(key: string, value: T): void {
    this.#drop(key)
    this.#kept.set(key, value)
    this.#bytes += this.#sizeOf(value)
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const value = this.#kept.get(key)
    if (value === undefined) return
    this.#kept.delete(key)
    this.#bytes -= this.#sizeOf(value)
  }
}
