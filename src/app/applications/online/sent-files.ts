import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Actor, CaseFile, CaseRecord, SourceFile, Store } from '../../ports.ts'
import { recordAct } from '../../transact.ts'
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

/** Of one case: whoever has a code must not fill the disk. */
const MOST_OF_CASE = 20

interface Kept {
  readonly record: CaseRecord
  readonly kind: CaseFile['kind']
  readonly files: readonly LookedAtFile[]
}

/** Keeps them with the case, sealed, name and content. `upload-many` when the applicant sent very many already. */
export async function keepFiles(
  ports: FilePorts,
  store: Store,
  actor: Actor,
  { record, kind, files }: Kept,
): Promise<Result<null, Failure>> {
  const { sealer, ids, clock, digest } = ports
  const { agencyId, id: caseId, number } = record
  const earlier = (await store.caseFiles.ofCase(agencyId, caseId)).filter(({ from }) => from === 'applicant')
  if (earlier.length + files.length > MOST_OF_CASE) return err(failure('upload-many', { most: MOST_OF_CASE }))
  for (const { name, bytes, mediaType } of files) {
    const id = ids.next()
    const sha256 = digest(bytes)
    const facts = { mediaType, size: bytes.length, sha256, from: 'applicant' as const }
    const sealedName = sealFileName(sealer, agencyId, name)
    const file: CaseFile = { agencyId, id, caseId, kind, sealedName, ...facts, addedAt: clock.now() }
    await store.caseFiles.add(file, sealContent(sealer, agencyId, id, bytes))
    const detail = { number, kind, sha256 }
    await recordAct(ports, store, actor, { agencyId, action: 'case.fileAdded', objectId: caseId, detail })
  }
  return ok(null)
}
