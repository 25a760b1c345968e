import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { AgencyId, CaseFile, Id, SourceFile, Store } from '../../ports.ts'
import { sealContent, sealFileName } from '../file-box.ts'
import type { FilePorts } from '../files/file-ports.ts'

/** What the portal takes in: pictures and PDF, as people have them. */
const KINDS = ['image/jpeg', 'image/png', 'application/pdf']
export const ONLINE_FILES = { most: 3, megabytes: 10 } as const

export interface LookedAtFile extends SourceFile {
  readonly mediaType: string
}

/** What the files are by their content, whatever their names say. */
export async function lookAtFiles(
  { mediaTypeOf }: Pick<FilePorts, 'mediaTypeOf'>,
  files: readonly SourceFile[],
): Promise<Result<readonly LookedAtFile[], Failure>> {
  if (files.length > ONLINE_FILES.most) return err(failure('upload-many', { most: ONLINE_FILES.most }))
  const looked: LookedAtFile[] = []
  for (const file of files) {
    if (file.bytes.length > ONLINE_FILES.megabytes * 1024 * 1024)
      return err(failure('upload-large', { megabytes: ONLINE_FILES.megabytes }))
    const mediaType = await mediaTypeOf(file.bytes)
    if (mediaType === null || !KINDS.includes(mediaType)) return err(failure('upload-kind', { name: file.name }))
    looked.push({ ...file, mediaType })
  }
  return ok(looked)
}

/** Keeps them with the case, sealed, name and content. */
export async function keepFiles(
  { sealer, ids, clock, digest }: FilePorts,
  store: Store,
  { agencyId, caseId, kind }: { readonly agencyId: AgencyId; readonly caseId: Id; readonly kind: CaseFile['kind'] },
  files: readonly LookedAtFile[],
): Promise<void> {
  for (const { name, bytes, mediaType } of files) {
    const id = ids.next()
    const facts = { mediaType, size: bytes.length, sha256: digest(bytes), from: 'applicant' as const }
    const sealedName = sealFileName(sealer, agencyId, name)
    const file: CaseFile = { agencyId, id, caseId, kind, sealedName, ...facts, addedAt: clock.now() }
    await store.caseFiles.add(file, sealContent(sealer, agencyId, id, bytes))
  }
}
