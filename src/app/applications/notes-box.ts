import type { AgencyId, CaseComment, CaseFile } from '../ports.ts'
import type { Sealer } from '../secrets.ts'

const comment = (agencyId: AgencyId) => ({ agencyId, purpose: 'application.comment' })
const name = (agencyId: AgencyId) => ({ agencyId, purpose: 'application.file-name' })

export const sealComment = (sealer: Sealer, agencyId: AgencyId, text: string): Uint8Array =>
  sealer.seal(comment(agencyId), text)

/** Null after the erasure. */
export const commentText = (sealer: Sealer, { agencyId, sealed }: CaseComment): string | null =>
  sealed && opened(sealer, comment(agencyId), sealed)

export const sealFileName = (sealer: Sealer, agencyId: AgencyId, fileName: string): Uint8Array =>
  sealer.seal(name(agencyId), fileName)

/** Null after the erasure. */
export const fileName = (sealer: Sealer, { agencyId, sealedName }: CaseFile): string | null =>
  sealedName && opened(sealer, name(agencyId), sealedName)

function opened(sealer: Sealer, scope: Parameters<Sealer['open']>[0], sealed: Uint8Array): string {
  const text = sealer.open(scope, sealed)
  if (!text.ok) throw new Error(`a sealed ${scope.purpose} does not open: ${text.error.code}`)
  return text.value
}
