import { followCode } from '#core/application/index'
import type { Digest } from '../../audit-chain.ts'
import type { AgencyId, Id } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'

/**
 * The code of the case that a form made. It follows from the form and the key of the blind digests, so that the same form sent twice shows
 * the same receipt though the code is stored nowhere.
 */
export const codeOfForm = ({ blind }: Sealer, digest: Digest, agencyId: AgencyId, formId: Id): string =>
  followCode(digest(blind(`online.code ${agencyId}`, formId)))

/** What is stored of a code. */
export const codeDigest = ({ blind }: Sealer, agencyId: AgencyId, code: string): string =>
  blind(`online.follow ${agencyId}`, code)
