import { type Failure, ok, type Result } from '#core/shared/index'
import type { Account, Session } from '../ports.ts'
import type { Sealer, SealScope } from '../secrets.ts'

const scopeOf = ({ agencyId, id }: Account): SealScope => ({ agencyId, purpose: `account.factor ${id}` })
const pendingScope = ({ agencyId, id }: Session): SealScope => ({ agencyId, purpose: `account.factor.pending ${id}` })

/** The secret of the second factor, bound to its account. */
export const sealFactor = (sealer: Sealer, account: Account, secret: string): Uint8Array =>
  sealer.seal(scopeOf(account), secret)

export const openFactor = (sealer: Sealer, account: Account, sealed: Uint8Array): Result<string, Failure> =>
  sealer.open(scopeOf(account), sealed)

/** A secret that is offered and not yet confirmed travels in the form, sealed to the session, so that nothing has to be stored. */
export const sealPending = (sealer: Sealer, session: Session, secret: string): string =>
  hexOf(sealer.seal(pendingScope(session), secret))

export function openPending(sealer: Sealer, session: Session, pending: string): string | null {
  const opened = /^([0-9a-f]{2}){1,300}$/.test(pending) ? sealer.open(pendingScope(session), bytesOf(pending)) : null
  return opened?.ok ? opened.value : null
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))

/** Nothing to open is the same as no factor. */
export const factorOf = (sealer: Sealer, account: Account): Result<string | null, Failure> =>
  account.factorSecret === null ? ok(null) : openFactor(sealer, account, account.factorSecret)
