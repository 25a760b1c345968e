import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, CaseFile, Id } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import { contentOf, fileNameOf } from '../file-box.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachCase } from '../reach-case.ts'

export interface ReadFile {
  readonly file: CaseFile
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as it was handed in. Each look is kept in the trail. */
export async function readCaseFile(
  ports: CasePorts,
  actor: Actor,
  { fileId, ...one }: OneCase & { readonly fileId: Id },
): Promise<Result<ReadFile, Failure>> {
  const permitted = permit(actor, 'read-case-file')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachCase(ports, store, actor, 'read-case-file', one)
    if (!reached.ok) return reached
    const { agencyId, id: caseId } = one
    const file = await store.caseFiles.byId(agencyId, fileId)
    const sealed = file?.caseId === caseId ? await store.caseFiles.content(agencyId, fileId) : null
    if (!file || sealed === null) return err(failure('case-file-not-found'))
    const bytes = contentOf(ports.sealer, agencyId, fileId, sealed)
    const detail = { number: reached.value.record.number, kind: file.kind, sha256: file.sha256 }
    await recordAct(ports, store, actor, { agencyId, action: 'case.fileRead', objectId: caseId, detail })
    return ok({ file, name: fileNameOf(ports.sealer, file) ?? '', bytes })
  })
}
