import type { AgencyId, CaseComment } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { openJson, sealJson } from './sealed-json.ts'

const { comment } = STORED_SCOPES

export const sealComment = (sealer: Sealer, agencyId: AgencyId, text: string): Uint8Array =>
  sealJson(sealer, comment(agencyId), text)

/** Null after the erasure. */
export const commentText = (sealer: Sealer, { agencyId, sealed }: CaseComment): string | null =>
  sealed && openJson<string>(sealer, comment(agencyId), sealed)
