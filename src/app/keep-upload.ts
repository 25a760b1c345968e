import { err, type Failure, failure, type Result, yearOf } from '#core/shared/index'
import { enterAgency } from './enter-agency.ts'
import { fileReading } from './file-reading.ts'
import { agencyNameFrom, reportYearFrom } from './naming.ts'
import { permit } from './permissions.ts'
import type { Actor, Id, Ports, ReportRecord } from './ports.ts'
import { type ReportReading, readOneReport } from './read-one-report.ts'
import { transact } from './transact.ts'

export interface KeepUpload {
  readonly uploadId: Id
  /** As typed. */
  readonly agencyName: string
  readonly year: string
  readonly publish: boolean
}

type Needs = Pick<Ports, 'storage' | 'clock' | 'ids'> & ReportReading

/** Files a waiting upload as the report of an agency and a year; the agency is entered when it is new. */
export async function keepUpload(
  ports: Needs,
  actor: Actor,
  command: KeepUpload,
): Promise<Result<ReportRecord, Failure>> {
  const permitted = permit(actor, 'keep-upload')
  if (!permitted.ok) return permitted
  const name = agencyNameFrom(command.agencyName)
  if (!name.ok) return name
  const year = reportYearFrom(command.year, yearOf(ports.clock.today()))
  if (!year.ok) return year
  const upload = await ports.storage.read((store) => store.uploads.byId(command.uploadId))
  if (upload === null) return err(failure('upload-not-found'))
  const read = await readOneReport(ports, upload.source)
  if (!read.ok) return read
  return transact(ports.storage, async (store) => {
    if (!(await store.uploads.remove(upload.id))) return err(failure('upload-not-found'))
    const agency = await enterAgency(ports, store, actor, { name: name.value, demonstration: false })
    const { report } = read.value
    const { source } = upload
    return fileReading(ports, store, actor, { agency, year: year.value, report, source, publish: command.publish })
  })
}
