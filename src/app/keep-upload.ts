import { err, type Failure, failure, ok, type Result, yearOf } from '#core/shared/index'
import { enterAgency } from './enter-agency.ts'
import { fileReading, storeSource } from './file-reading.ts'
import { agencyNameFrom, reportYearFrom } from './naming.ts'
import { permitOn, permitStaff, relationsOf } from './permissions.ts'
import type { Actor, Agency, AgencyId, Id, Ports, ReportRecord, Staff, Store, StoredSource, Upload } from './ports.ts'
import { type ReadFile, type ReportReading, readAllReports } from './read-one-report.ts'
import { type Acting, transact } from './transact.ts'

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

type Needs = Pick<Ports, 'storage'> & Acting & ReportReading

interface Decision extends KeepChoice {
  readonly filedUnder: number
}

/** Files the chosen reports of a waiting upload under their agencies and years, all or none; an agency is entered when it is new. */
export async function keepUpload(
  ports: Needs,
  actor: Actor,
  { uploadId, choices }: KeepUpload,
): Promise<Result<readonly ReportRecord[], Failure>> {
  const staff = permitStaff(actor, 'keep-upload')
  if (!staff.ok) return staff
  const { agencyId } = staff.value
  const decisions = decide(choices, yearOf(ports.clock.today()))
  if (!decisions.ok) return decisions
  const upload = await ports.storage.read((store) => store.uploads.byId(agencyId, uploadId))
  if (upload === null) return err(failure('upload-not-found'))
  const read = await readAllReports(ports, upload.source)
  if (!read.ok) return read
  return transact(ports.storage, async (store) => {
    if (!(await store.uploads.remove(agencyId, upload.id))) return err(failure('upload-not-found'))
    return fileAll(ports, store, staff.value, { upload, read: read.value, decisions: decisions.value })
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
  staff: Staff,
  { upload, read, decisions }: Filings,
): Promise<Result<readonly ReportRecord[], Failure>> {
  const sources = new Map<AgencyId, StoredSource>()
  const records: ReportRecord[] = []
  for (const { part, agencyName, filedUnder: year, publish } of decisions) {
    const report = read.reports[part]?.report
    if (report === undefined) return err(failure('request-invalid', { detail: `part ${part}` }))
    const found = await agencyNamed(ports, store, staff, agencyName)
    if (!found.ok) return found
    const agency = found.value
    const source = sources.get(agency.id) ?? (await storeSource(ports, store, agency.id, upload.source))
    sources.set(agency.id, source)
    const filed = await fileReading(ports, store, staff, { agency, year, report, source, publish })
    if (!filed.ok) return filed
    records.push(filed.value)
  }
  return ok(records)
}

/** An agency in reach. A supervising office enters one that is new as one of those under it. */
async function agencyNamed(ports: Needs, store: Store, staff: Staff, name: string): Promise<Result<Agency, Failure>> {
  const known = await store.agencies.byName(name)
  if (known !== null) {
    const reached = await permitOn(store, staff, 'keep-upload', { agencyId: known.id })
    return reached.ok ? ok(known) : err(failure('agency-out-of-reach', { name }))
  }
  if (!relationsOf(staff, 'keep-upload').includes('subordinate')) return err(failure('agency-out-of-reach', { name }))
  return ok(await enterAgency(ports, store, staff, { name, demonstration: false, supervisorId: staff.agencyId }))
}
