import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Role } from '../grants.ts'
import { later } from '../moments.ts'
import { permitStaff } from '../permissions.ts'
import type { Actor, ApiToken, Ports } from '../ports.ts'
import { type Acting, recordAct, transact } from '../transact.ts'
import { scopesOf, TOKEN_ROLES } from './scopes.ts'
import { tokenState } from './token-state.ts'
import { tokenText } from './token-text.ts'

export interface TokenPorts extends Pick<Ports, 'storage'>, Acting {
  readonly newSecret: () => string
}

export interface TokenWish {
  /** What uses it, as typed. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly scopes: readonly string[]
  readonly days: number
}

const DAY_MS = 86_400_000
const LONGEST_NAME = 50
/** Long enough for a year's budget, short enough to be thought of again. [C] */
const LONGEST_DAYS = 730
const MOST = 50

/** Gives the token's text. It is told once: what is stored is its digest. `token-name`, `token-scopes`, `token-days`, `token-many`. */
export async function createToken(
  ports: TokenPorts,
  actor: Actor,
  wish: TokenWish,
): Promise<Result<{ readonly token: ApiToken; readonly text: string }, Failure>> {
  const staff = permitStaff(actor, 'create-token')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  const name = wish.name.replaceAll(/\p{C}+/gu, '').trim()
  const fault = faultOf({ ...wish, name })
  if (fault) return err(fault)
  const now = ports.clock.now()
  const secret = ports.newSecret()
  const token: ApiToken = {
    ...{ agencyId, id: ports.ids.next(), name, digest: ports.digest(secret), createdBy: accountId, createdAt: now },
    ...{ roles: [...new Set(wish.roles)], scopes: [...new Set(wish.scopes)], lastUsedAt: null, revokedAt: null },
    expiresAt: later(now, wish.days * DAY_MS),
  }
  return transact(ports.storage, async (store) => {
    const known = await store.tokens.ofAgency(agencyId)
    if (known.filter((one) => tokenState(one, now) === 'active').length >= MOST)
      return err(failure('token-many', { most: MOST }))
    await store.tokens.add(token)
    const detail = { name, roles: token.roles.join(' '), scopes: token.scopes.join(' '), until: token.expiresAt }
    await recordAct(ports, store, actor, { agencyId, action: 'token.created', objectId: token.id, detail })
    return ok({ token, text: tokenText(agencyId, secret) })
  })
}

function faultOf({ name, roles, scopes, days }: TokenWish): Failure | null {
  if (name === '' || [...name].length > LONGEST_NAME) return failure('token-name', { longest: LONGEST_NAME })
  const role = roles.find((one) => !(TOKEN_ROLES as readonly Role[]).includes(one))
  const known: readonly string[] = scopesOf(roles)
  const scope = role ?? scopes.find((one) => !known.includes(one)) ?? (scopes.length === 0 ? '—' : undefined)
  if (scope !== undefined) return failure('token-scopes', { scope: scope.slice(0, LONGEST_NAME) })
  const inTime = Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS
  return inTime ? null : failure('token-days', { longest: LONGEST_DAYS })
}
