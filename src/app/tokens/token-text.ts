import { agencyIdFrom } from '../identifiers.ts'
import type { AgencyId } from '../ports.ts'

/** As the other system sends it: it says whose it is, so that it is looked for in one agency only. */
export const tokenText = (agencyId: AgencyId, secret: string): string => `gk_${agencyId}_${secret}`

/** Null: it cannot be one of ours. */
export function tokenParts(text: string): { readonly agencyId: AgencyId; readonly secret: string } | null {
  const [, agency = '', secret = ''] = /^gk_([0-9a-f-]{36})_([\w-]{43})$/.exec(text) ?? []
  const agencyId = agencyIdFrom(agency)
  return agencyId === null ? null : { agencyId, secret }
}
