import type { Failure, Result } from '#core/shared/index'
import type { Identity } from '../ports.ts'

/** A system that people of the agency sign in at anyway, and that vouches for them. */
export interface SingleSignOn {
  /** As people know it. */
  readonly name: string
  /** Where to send the browser, and what has to be kept until it comes back to `back`. `elsewhere-unreachable` */
  readonly begin: (back: string) => Promise<Result<SentElsewhere, Failure>>
  /** Who came back to that address. `elsewhere-failed`, `elsewhere-unreachable` */
  readonly finish: (address: string, kept: string) => Promise<Result<VouchedFor, Failure>>
}

export interface SentElsewhere {
  readonly address: string
  readonly kept: string
}

export interface VouchedFor {
  readonly identity: Identity
  /** The name by which an account is found the first time; null when the system does not vouch for it. */
  readonly login: string | null
}
