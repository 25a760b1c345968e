import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Id, Ports } from './ports.ts'
import { recordAct, transact } from './transact.ts'

/** Takes a waiting file away; `upload-not-found` when it was decided on before. */
export async function discardUpload(
  ports: Pick<Ports, 'storage' | 'clock' | 'ids'>,
  actor: Actor,
  uploadId: Id,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'discard-upload')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const upload = await store.uploads.byId(uploadId)
    if (upload === null || !(await store.uploads.remove(uploadId))) return err(failure('upload-not-found'))
    const home = await store.agencies.home()
    if (home !== null)
      await recordAct(ports, store, actor, {
        agencyId: home.id,
        action: 'upload.discarded',
        objectId: uploadId,
        detail: { file: upload.source.name },
      })
    return ok(null)
  })
}
