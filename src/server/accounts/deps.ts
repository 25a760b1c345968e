import type { AccountPorts } from '#app/accounts/ports'
import type { Frames } from '../frames.ts'

export interface AccountDeps {
  readonly ports: AccountPorts
  readonly frames: Frames
  /** Cookies are for https only. */
  readonly https: boolean
  /** The address of the site as readers know it. */
  readonly origin: () => string
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
}
