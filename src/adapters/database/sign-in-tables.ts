import type { Id, Instant } from '#app/ports'

export interface SignInAttemptTable {
  readonly key: string
  readonly attempts: number
  readonly last_at: Instant
}

export interface AccountRecoveryCodeTable {
  readonly account_id: Id
  readonly hash: string
}

export interface AccountIdentityTable {
  readonly issuer: string
  readonly subject: string
  readonly account_id: Id
  readonly linked_at: Instant
}
