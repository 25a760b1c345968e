import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A person at the desk, from the opening link to the end of the day. */
export interface Session {
  /** Stands in every form of this session. */
  readonly token: string
}

export const COOKIE = 'gongkai_desk'

const HOURS_IDLE = 12
const MOST_SESSIONS = 200

const secret = (): string => randomBytes(32).toString('base64url')

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compared in constant time, whatever the lengths. */
export const sameSecret = (given: string, held: string): boolean => timingSafeEqual(digest(given), digest(held))

/** A key that nobody can guess, for a start without GONGKAI_DESK_KEY. */
export const newDeskKey = secret

/** Sessions live in memory: when the program ends, all are over. */
export class Sessions {
  readonly #held = new Map<string, { session: Session; until: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** A new session and the value of its cookie. */
  open(): string {
    const [oldest] = this.#held.keys()
    if (oldest !== undefined && this.#held.size >= MOST_SESSIONS) this.#held.delete(oldest)
    const id = secret()
    this.#held.set(id, { session: { token: secret() }, until: this.#later() })
    return id
  }

  find(id: string): Session | null {
    const found = this.#held.get(id)
    if (found === undefined) return null
    if (found.until <= this.#now()) {
      this.#held.delete(id)
      return null
    }
    found.until = this.#later()
    return found.session
  }

  #later(): number {
    return this.#now() + HOURS_IDLE * 3_600_000
  }
}
