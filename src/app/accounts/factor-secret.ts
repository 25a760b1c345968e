import { type Failure, ok, type Result } from '#core/shared/index'
import type { Account, Session } from '../ports.ts'
import type { Sealer, SealScope } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { openText, sealText } from './sealed-text.ts'

const scopeOf = ({ agencyId, id }: Account): SealScope => STORED_SCOPES.factor(agencyId, id)
const pendingScope = ({ agencyId, id }: Session): SealScope => ({ agencyId, purpose: `account.factor.pending ${id}` })

/** The secret of the second factor, bound to its account. */
export const sealFactor = (sealer: Sealer, account: Account, secret: string): Uint8Array =>
  sealer.seal(scopeOf(account), secret)

/** Null without a second factor. */
export const factorOf = (sealer: Sealer, account: Account): Result<string | null, Failure> =>
  account.factorSecret === null ? ok(null) : sealer.open(scopeOf(account), account.factorSecret)

/** A secret that is offered and not yet confirmed travels in the form, sealed to the session, so that nothing has to be stored. */
export const sealPending = (sealer: Sealer, session: Session, secret: string): string =>
  sealText(sealer, pendingScope(session), secret)

export const openPending = (sealer: Sealer, session: Session, pending: string): string | null =>
  openText(sealer, pendingScope(session), pending)
