import type { AgencyId, CaseFile, Id } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { openJson, sealJson } from './sealed-json.ts'

const { fileName: nameScope, file: contentScope } = STORED_SCOPES

/** People put names of persons into names of files. */
export const sealFileName = (sealer: Sealer, agencyId: AgencyId, name: string): Uint8Array =>
  sealJson(sealer, nameScope(agencyId), name)

/** Null after the erasure. */
export const fileNameOf = (sealer: Sealer, { agencyId, sealedName }: CaseFile): string | null =>
  sealedName && openJson<string>(sealer, nameScope(agencyId), sealedName)

export const sealContent = (sealer: Sealer, agencyId: AgencyId, id: Id, bytes: Uint8Array): Uint8Array =>
  sealer.sealBytes(contentScope(agencyId, id), bytes)

/** A content that does not open is a broken invariant: keys are checked at the start. */
export function contentOf(sealer: Sealer, agencyId: AgencyId, id: Id, sealed: Uint8Array): Uint8Array {
  const bytes = sealer.openBytes(contentScope(agencyId, id), sealed)
  if (!bytes.ok) throw new Error(`a sealed file does not open: ${bytes.error.code}`)
  return bytes.value
}
