import type { ApiToken, Instant } from '../ports.ts'

export type TokenState = 'active' | 'expired' | 'revoked'

/** Only an active one opens anything. */
export function tokenState({ revokedAt, expiresAt }: ApiToken, now: Instant): TokenState {
  if (revokedAt !== null) return 'revoked'
  return now < expiresAt ? 'active' : 'expired'
}
