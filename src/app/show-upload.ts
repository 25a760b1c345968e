import { check, type Report, yearBefore } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { installationSettings, reportBefore } from './judge.ts'
import { permitStaff } from './permissions.ts'
import type { Actor, Id, Ports, Store, Upload } from './ports.ts'
import { type ReadFile, type ReportReading, readAllReports } from './read-one-report.ts'
import type { CheckedReport } from './read-report.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownUpload {
  readonly site: Site
  readonly upload: Upload
  /** A file that came in under an older program may be read differently by this one, even not at all. */
  readonly read: Result<ReadFile, Failure>
}

/** A waiting file with what is read from it now, judged by the settings of this installation. */
export async function showUpload(
  ports: Pick<Ports, 'storage'> & ReportReading,
  actor: Actor,
  uploadId: Id,
): Promise<Result<ShownUpload, Failure>> {
  const staff = permitStaff(actor, 'show-upload')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  const upload = await ports.storage.read((store) => store.uploads.byId(agencyId, uploadId))
  if (upload === null) return err(failure('upload-not-found'))
  const read = await readAllReports(ports, upload.source)
  return ports.storage.read(async (store) => {
    const site = await loadSite(store)
    return ok({ site, upload, read: read.ok ? ok(await judgedFile(store, read.value)) : read })
  })
}

async function judgedFile(store: Store, { reports: [first, ...others], failures }: ReadFile): Promise<ReadFile> {
  const all = [first, ...others]
  const settings = await installationSettings(store)
  const judged = async (one: CheckedReport): Promise<CheckedReport> => {
    const previous = (await storedBefore(store, one.report)) ?? yearBefore(all, one)?.report ?? null
    return { report: one.report, findings: check(one.report, { previous, settings }) }
  }
  const rest: CheckedReport[] = []
  for (const one of others) rest.push(await judged(one))
  return { reports: [await judged(first), ...rest], failures }
}

/** By the names that the file gives: who files it may still correct them. */
async function storedBefore(store: Store, { agency, year }: Report): Promise<Report | null> {
  const known = agency === null ? null : await store.agencies.byName(agency.value)
  return known === null || year === null ? null : reportBefore(store, known.id, year.value, 'kept')
}
