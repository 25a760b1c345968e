import { type Failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from './permissions.ts'
import type { Actor, Ports, SourceFile, Upload } from './ports.ts'
import { type ReportReading, readAllReports } from './read-one-report.ts'
import { type Acting, recordAct, transact } from './transact.ts'

type Needs = Pick<Ports, 'storage'> & Acting & ReportReading

/** Takes a file in if a report can be read from it; it then waits for the decision to keep or to discard it. Else nothing is stored. */
export async function receiveUpload(ports: Needs, actor: Actor, file: SourceFile): Promise<Result<Upload, Failure>> {
  const staff = permitStaff(actor, 'receive-upload')
  if (!staff.ok) return staff
  const read = await readAllReports(ports, file)
  if (!read.ok) return read
  const { name, bytes } = file
  const source = { name, bytes, size: bytes.byteLength, sha256: ports.digest(bytes) }
  const { agencyId } = staff.value
  const upload: Upload = { agencyId, id: ports.ids.next(), source, receivedAt: ports.clock.now() }
  return transact(ports.storage, async (store) => {
    await store.uploads.add(upload)
    const detail = { file: name, size: source.size, sha256: source.sha256 }
    await recordAct(ports, store, actor, { agencyId, action: 'upload.received', objectId: upload.id, detail })
    return ok(upload)
  })
}
