import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from './permissions.ts'
import type { Actor, Id, Ports } from './ports.ts'
import { type Acting, recordAct, transact } from './transact.ts'

/** Takes a waiting file away; `upload-not-found` when it was decided on before. */
export async function discardUpload(
  ports: Pick<Ports, 'storage'> & Acting,
  actor: Actor,
  uploadId: Id,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'discard-upload')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  return transact(ports.storage, async (store) => {
    const upload = await store.uploads.byId(agencyId, uploadId)
    if (upload === null || !(await store.uploads.remove(agencyId, uploadId))) return err(failure('upload-not-found'))
    const detail = { file: upload.source.name }
    await recordAct(ports, store, actor, { agencyId, action: 'upload.discarded', objectId: uploadId, detail })
    return ok(null)
  })
}
