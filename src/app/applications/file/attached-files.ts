import type { AttachedFile, Dossier } from '#core/application/index'
import { minuteOf } from '#core/shared/index'
import type { AgencyId, AttachedContents, CaseFile, Id, Store } from '../../ports.ts'
import { contentOf, fileNameOf } from '../file-box.ts'
import type { CasePorts } from '../ports.ts'

const KINDS: Readonly<Record<CaseFile['kind'], string>> = {
  identityProof: '身份证明',
  authorisation: '授权委托书',
  correction: '补正材料',
  paymentProof: '缴费凭证',
  opinion: '第三方意见',
  postalProof: '送达凭证',
  disclosed: '公开的信息',
  other: '其他材料',
}

export async function attachedFiles(
  { sealer }: CasePorts,
  store: Store,
  agencyId: AgencyId,
  caseId: Id,
): Promise<readonly AttachedFile[]> {
  const files = await store.caseFiles.ofCase(agencyId, caseId)
  return files.map((file) => ({
    ...{ id: file.id, what: KINDS[file.kind], name: fileNameOf(sealer, file), mediaType: file.mediaType },
    ...{ size: file.size, sha256: file.sha256, from: file.from, addedAt: minuteOf(file.addedAt) },
  }))
}

/** The contents that the dossier means to bind, which it keeps within what memory may hold. */
export async function attachedContents(
  { sealer }: CasePorts,
  store: Store,
  agencyId: AgencyId,
  { chapters }: Dossier,
): Promise<AttachedContents> {
  const contents = new Map<string, Uint8Array>()
  for (const leaf of chapters.flatMap(({ leaves }) => leaves)) {
    if (leaf.kind !== 'attachment' || leaf.unbound !== null) continue
    const id = leaf.file.id as Id
    const sealed = await store.caseFiles.content(agencyId, id)
    if (sealed) contents.set(id, contentOf(sealer, agencyId, id, sealed))
  }
  return contents
}
