import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { UseCase } from '../policy.ts'
import type { Actor, ApiToken, Ports } from '../ports.ts'
import { useCaseName } from '../use-case-names.ts'
import { scopesOf, TOKEN_ROLES } from './scopes.ts'

export interface NamedScope {
  readonly scope: UseCase
  readonly name: Bilingual
}

export interface TokenList {
  readonly tokens: readonly ApiToken[]
  /** What a token can be given, by its role. */
  readonly possible: readonly { readonly role: (typeof TOKEN_ROLES)[number]; readonly scopes: readonly NamedScope[] }[]
}

/** The tokens of one's agency, also those that are over. */
export async function listTokens(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<TokenList, Failure>> {
  const staff = permitStaff(actor, 'list-tokens')
  if (!staff.ok) return staff
  const tokens = await storage.read((store) => store.tokens.ofAgency(staff.value.agencyId))
  return ok({ tokens, possible: TOKEN_ROLES.map((role) => ({ role, scopes: scopesOf([role]).map(named) })) })
}

const named = (scope: UseCase): NamedScope => ({ scope, name: useCaseName(scope) })
