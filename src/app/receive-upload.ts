import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Ports, SourceFile, Upload } from './ports.ts'
import { type ReportReading, readAllReports } from './read-one-report.ts'
import { recordAct, transact } from './transact.ts'

type Needs = Pick<Ports, 'storage' | 'clock' | 'ids' | 'digest'> & ReportReading

/** Takes a file in if a report can be read from it; it then waits for the decision to keep or to discard it. Else nothing is stored. */
export async function receiveUpload(ports: Needs, actor: Actor, file: SourceFile): Promise<Result<Upload, Failure>> {
  const permitted = permit(actor, 'receive-upload')
  if (!permitted.ok) return permitted
  const read = await readAllReports(ports, file)
  if (!read.ok) return read
  const { name, bytes } = file
  const source = { name, bytes, size: bytes.byteLength, sha256: ports.digest(bytes) }
  const upload: Upload = { id: ports.ids.next(), source, receivedAt: ports.clock.now() }
  return transact(ports.storage, async (store) => {
    await store.uploads.add(upload)
    const home = await store.agencies.home()
    // The trail belongs to an agency. Before there is one, the file is traced when it is kept.
    if (home !== null)
      await recordAct(ports, store, actor, {
        agencyId: home.id,
        action: 'upload.received',
        objectId: upload.id,
        detail: { file: name, size: source.size, sha256: source.sha256 },
      })
    return ok(upload)
  })
}
