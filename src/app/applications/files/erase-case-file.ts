import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor, Id } from '../../ports.ts'
import { recordAct, transact } from '../../transact.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'

/** Takes the content of a file away that was added by mistake. That it was there, with its digest, stays. */
export async function eraseCaseFile(
  ports: CasePorts,
  actor: Actor,
  { fileId, ...one }: OneCase & { readonly fileId: Id },
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'erase-case-file')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await reachOpenCase(ports, store, actor, 'erase-case-file', one)
    if (!reached.ok) return reached
    const { agencyId, id: caseId } = one
    const file = await store.caseFiles.byId(agencyId, fileId)
    if (file?.caseId !== caseId || file.sealedName === null) return err(failure('case-file-not-found'))
    // DOC-R3: what somebody else handed in belongs to the file of the case.
    if (file.from === 'applicant') return err(failure('case-file-applicants'))
    await store.caseFiles.erase(agencyId, fileId)
    const detail = { number: reached.value.record.number, kind: file.kind, sha256: file.sha256 }
    await recordAct(ports, store, actor, { agencyId, action: 'case.fileErased', objectId: caseId, detail })
    return ok(null)
  })
}
