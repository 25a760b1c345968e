import type { AgencyId, Id } from '../actors.ts'
import type { Role } from '../grants.ts'
import type { Instant } from './time.ts'

/** By which another system of the agency uses the API. Only the digest of its secret is stored. */
export interface ApiToken {
  readonly agencyId: AgencyId
  readonly id: Id
  /** What uses it, as the administrator calls it; stands in the trail. */
  readonly name: string
  readonly digest: string
  readonly roles: readonly Role[]
  /** The use cases that it is good for. */
  readonly scopes: readonly string[]
  readonly createdBy: Id
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly lastUsedAt: Instant | null
  readonly revokedAt: Instant | null
}

/** A request that makes something, under the key that its sender gave it. */
export interface KeptAnswer {
  readonly agencyId: AgencyId
  readonly actorId: Id
  readonly key: string
  /** Of method, path and body. */
  readonly digest: string
  /** Sealed; null while the request is under way, and for good when the program died meanwhile. */
  readonly answer: Uint8Array | null
  readonly at: Instant
}

export interface TokenStore {
  readonly tokens: {
    readonly ofAgency: (agencyId: AgencyId) => Promise<readonly ApiToken[]>
    readonly byDigest: (agencyId: AgencyId, digest: string) => Promise<ApiToken | null>
    readonly add: (token: ApiToken) => Promise<void>
    readonly used: (agencyId: AgencyId, id: Id, at: Instant) => Promise<void>
    /** False when there is none, or it was revoked before. */
    readonly revoke: (agencyId: AgencyId, id: Id, at: Instant) => Promise<boolean>
  }
  readonly keptAnswers: {
    /** Null: the key is ours now. Else what is kept under it. */
    readonly claim: (request: Omit<KeptAnswer, 'answer'>) => Promise<KeptAnswer | null>
    readonly keep: (answer: Pick<KeptAnswer, 'agencyId' | 'actorId' | 'key' | 'answer'>) => Promise<void>
    /** Nothing was made: the key is free again. */
    readonly release: (key: Pick<KeptAnswer, 'agencyId' | 'actorId' | 'key'>) => Promise<void>
    readonly sweep: (agencyId: AgencyId, before: Instant) => Promise<void>
  }
}
