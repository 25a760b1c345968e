import { err, type Failure, failure, ok, type Result, yearOf } from '#core/shared/index'
import { enterAgency } from './enter-agency.ts'
import { fileReading, storeSource } from './file-reading.ts'
import { agencyNameFrom, reportYearFrom } from './naming.ts'
import { permit } from './permissions.ts'
import type { Actor, AgencyId, Id, Ports, ReportRecord, Store, StoredSource, Upload } from './ports.ts'
import { type ReadFile, type ReportReading, readAllReports } from './read-one-report.ts'
import { transact } from './transact.ts'

/** What is to become of one report of a file. */
export interface KeepChoice {
  /** Which one, from 0, in the order of the file. */
  readonly part: number
  /** As typed. */
  readonly agencyName: string
  readonly year: string
  readonly publish: boolean
}

export interface KeepUpload {
  readonly uploadId: Id
  /** What is not chosen goes with the file. */
  readonly choices: readonly KeepChoice[]
}

type Needs = Pick<Ports, 'storage' | 'clock' | 'ids'> & ReportReading

interface Decision extends KeepChoice {
  readonly filedUnder: number
}

/** Files the chosen reports of a waiting upload under their agencies and years, all or none; an agency is entered when it is new. */
export async function keepUpload(
  ports: Needs,
  actor: Actor,
  { uploadId, choices }: KeepUpload,
): Promise<Result<readonly ReportRecord[], Failure>> {
  const permitted = permit(actor, 'keep-upload')
  if (!permitted.ok) return permitted
  const decisions = decide(choices, yearOf(ports.clock.today()))
  if (!decisions.ok) return decisions
  const upload = await ports.storage.read((store) => store.uploads.byId(uploadId))
  if (upload === null) return err(failure('upload-not-found'))
  const read = await readAllReports(ports, upload.source)
  if (!read.ok) return read
  return transact(ports.storage, async (store) => {
    if (!(await store.uploads.remove(upload.id))) return err(failure('upload-not-found'))
    return fileAll(ports, store, actor, { upload, read: read.value, decisions: decisions.value })
  })
}

/** Earlier years first, so that each finds the year before it; `nothing-chosen` when there is no choice at all. */
function decide(choices: readonly KeepChoice[], thisYear: number): Result<readonly Decision[], Failure> {
  const decisions: Decision[] = []
  for (const choice of choices) {
    const name = agencyNameFrom(choice.agencyName)
    if (!name.ok) return name
    const year = reportYearFrom(choice.year, thisYear)
    if (!year.ok) return year
    decisions.push({ ...choice, agencyName: name.value, filedUnder: year.value })
  }
  if (decisions.length === 0) return err(failure('nothing-chosen'))
  return ok(decisions.toSorted((a, b) => a.filedUnder - b.filedUnder))
}

interface Filings {
  readonly upload: Upload
  readonly read: ReadFile
  readonly decisions: readonly Decision[]
}

async function fileAll(
  ports: Needs,
  store: Store,
  actor: Actor,
  { upload, read, decisions }: Filings,
): Promise<Result<readonly ReportRecord[], Failure>> {
  const sources = new Map<AgencyId, StoredSource>()
  const records: ReportRecord[] = []
  for (const { part, agencyName, filedUnder: year, publish } of decisions) {
    const report = read.reports[part]?.report
    if (report === undefined) return err(failure('request-invalid', { detail: `part ${part}` }))
    const agency = await enterAgency(ports, store, actor, { name: agencyName, demonstration: false })
    const source = sources.get(agency.id) ?? (await storeSource(ports, store, agency.id, upload.source))
    sources.set(agency.id, source)
    const filed = await fileReading(ports, store, actor, { agency, year, report, source, publish })
    if (!filed.ok) return filed
    records.push(filed.value)
  }
  return ok(records)
}
