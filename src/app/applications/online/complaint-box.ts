import type { ComplaintContent } from '#core/application/index'
import type { AgencyId, Complaint } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { STORED_SCOPES } from '../../stored-scopes.ts'
import { openJson, sealJson } from '../sealed-json.ts'

const { complaint: scope } = STORED_SCOPES

export const sealComplaint = (sealer: Sealer, agencyId: AgencyId, content: ComplaintContent): Uint8Array =>
  sealJson(sealer, scope(agencyId), content)

export const complaintOf = (sealer: Sealer, { agencyId, sealed }: Complaint): ComplaintContent =>
  openJson<ComplaintContent>(sealer, scope(agencyId), sealed)
