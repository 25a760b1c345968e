import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Id, Ports, Upload } from './ports.ts'
import { type ReportReading, readOneReport } from './read-one-report.ts'
import type { CheckedReport } from './read-report.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownUpload {
  readonly site: Site
  readonly upload: Upload
  /** A file that came in under an older program may be read differently by this one, even not at all. */
  readonly read: Result<CheckedReport, Failure>
}

/** A waiting file with what is read from it now. */
export async function showUpload(
  ports: Pick<Ports, 'storage'> & ReportReading,
  actor: Actor,
  uploadId: Id,
): Promise<Result<ShownUpload, Failure>> {
  const permitted = permit(actor, 'show-upload')
  if (!permitted.ok) return permitted
  const found = await ports.storage.read(async (store) => ({
    site: await loadSite(store),
    upload: await store.uploads.byId(uploadId),
  }))
  const { site, upload } = found
  if (upload === null) return err(failure('upload-not-found'))
  return ok({ site, upload, read: await readOneReport(ports, upload.source) })
}
