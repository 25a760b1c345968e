import type { Id } from '../actors.ts'
import type { Instant } from './time.ts'

/** How often something was tried by one device, one network or on one account. */
export interface AttemptCount {
  readonly attempts: number
  readonly lastAt: Instant
}

/** Who somebody is to a system that vouches for him (OpenID Connect). */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

export interface SignInStore {
  /** Keys are keyed digests: no name and no address is stored. */
  readonly attempts: {
    /** The count, held until the transaction ends: two attempts at once are two. */
    readonly hold: (key: string, at: Instant) => Promise<AttemptCount>
    readonly put: (key: string, count: AttemptCount) => Promise<void>
    readonly forget: (key: string) => Promise<void>
    /** Takes away what is older, and of the rest the oldest beyond `most`. */
    readonly sweep: (before: Instant, most: number) => Promise<void>
  }
  /** For a lost telephone. Each works once. */
  readonly recoveryCodes: {
    readonly replace: (accountId: Id, hashes: readonly string[]) => Promise<void>
    readonly left: (accountId: Id) => Promise<number>
    /** False when there is none of that hash, any more. */
    readonly use: (accountId: Id, hash: string) => Promise<boolean>
  }
  readonly identities: {
    readonly accountOf: (identity: Identity) => Promise<Id | null>
    readonly ofAccount: (accountId: Id) => Promise<readonly Identity[]>
    readonly add: (identity: Identity, accountId: Id, at: Instant) => Promise<void>
  }
}
