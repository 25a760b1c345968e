import { isDisclosureFixed } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, CaseFile, SourceFile } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { sealContent, sealFileName } from '../file-box.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import type { FilePorts } from './file-ports.ts'
import { isTaken, kindInWords, misnamed } from './file-types.ts'

/** Of one case. */
const MOST_FILES = 200
const UNKNOWN = '纯文本或者认不出的格式（plain text, or unknown）'

/** Keeps a file with a case: typed by its content, which its name must not belie, and sealed. Errors: case-file-kind, case-file-name, file-empty, case-files-full, case-disclosure-fixed. */
export async function addCaseFile(
  ports: FilePorts,
  actor: Actor,
  { kind, file, ...one }: OneCase & { readonly kind: CaseFile['kind']; readonly file: SourceFile },
): Promise<Result<CaseFile & { readonly name: string }, Failure>> {
  const permitted = permit(actor, 'add-case-file')
  if (!permitted.ok) return permitted
  const { name, bytes } = file
  if (bytes.length === 0) return err(failure('file-empty'))
  const mediaType = await ports.mediaTypeOf(bytes)
  if (mediaType === null || !isTaken(mediaType))
    return err(failure('case-file-kind', { name, kind: mediaType ?? UNKNOWN }))
  if (misnamed(name, mediaType)) return err(failure('case-file-name', { name, kind: kindInWords(mediaType) }))
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'add-case-file', one)
    if (!reached.ok) return reached
    const { agencyId, id: caseId } = one
    const { record, state } = reached.value
    if (kind === 'disclosed' && isDisclosureFixed(state))
      return err(failure('case-disclosure-fixed', { number: record.number }))
    if ((await store.caseFiles.ofCase(agencyId, caseId)).length >= MOST_FILES)
      return err(failure('case-files-full', { limit: MOST_FILES }))
    const id = ports.ids.next()
    const kept: CaseFile = {
      ...{ agencyId, id, caseId, kind, mediaType, size: bytes.length, from: 'staff' },
      sealedName: sealFileName(ports.sealer, agencyId, name),
      sha256: ports.digest(bytes),
      addedAt: ports.clock.now(),
    }
    await store.caseFiles.add(kept, sealContent(ports.sealer, agencyId, id, bytes))
    const detail = { number: record.number, kind, sha256: kept.sha256 }
    await recordAct(ports, store, actor, { agencyId, action: 'case.fileAdded', objectId: caseId, detail })
    return ok({ ...kept, name })
  })
}
