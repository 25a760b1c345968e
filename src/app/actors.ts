import type { Brand } from '#core/shared/index'
import type { Role } from './grants.ts'

/** UUIDv7: ordered by time, made in the app so that any node may write. */
export type Id = Brand<string, 'Id'>
export type AgencyId = Brand<string, 'AgencyId'>

/** A person who signed in, or another system that holds a token of that person's agency. */
export interface Staff {
  readonly kind: 'staff'
  readonly accountId: Id
  readonly name: string
  readonly agencyId: AgencyId
  readonly sectionId: Id | null
  readonly roles: readonly Role[]
  /** The use cases that a token is good for; null = a person, good for all that the roles give. */
  readonly scopes: readonly string[] | null
  /** The network address that the request came from; null where nobody knows. */
  readonly from: string | null
}

/** Who acts. */
export type Actor = { readonly kind: 'public'; readonly from?: string | null } | { readonly kind: 'system' } | Staff

export const SYSTEM: Actor = { kind: 'system' }
