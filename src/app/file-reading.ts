import { check, type Report } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { checkSettings } from './check-settings.ts'
import type { Actor, Agency, Id, Ports, Reading, ReportRecord, Store, Upload } from './ports.ts'
import { recordAct } from './transact.ts'

export interface Filing {
  readonly agency: Agency
  readonly year: number
  readonly report: Report
  readonly source: Upload['source']
  /** true: the public sees this reading at once. false: it waits; an earlier published reading stays public. */
  readonly publish: boolean
}

type Needs = Pick<Ports, 'clock' | 'ids'>

/** Files a reading under its agency and year, beside the readings that are there, and judges it with last year's report at hand. */
export async function fileReading(
  ports: Needs,
  store: Store,
  actor: Actor,
  filing: Filing,
): Promise<Result<ReportRecord, Failure>> {
  const { agency, year, publish } = filing
  const earlier = await store.reports.byYear(agency.id, year)
  const readingId = ports.ids.next()
  const record = next(ports, earlier, filing, readingId)
  if (earlier === null) await store.reports.add(record)
  else if (!(await store.reports.change(record, earlier.version))) return err(failure('conflict'))
  await addReading(ports, store, filing, record.id, readingId)
  const detail = { agency: agency.name, year, file: filing.source.name, sha256: filing.source.sha256 }
  const trace = (action: string) =>
    recordAct(ports, store, actor, { agencyId: agency.id, action, objectId: record.id, detail })
  await trace('report.kept')
  if (publish) {
    await trace('report.published')
    await store.publicRevision.advance()
  }
  return ok(record)
}

/** The record as it stands after the filing. A deleted report comes back as a new one. PUB-7: the first day of publication stays. */
function next({ clock, ids }: Needs, earlier: ReportRecord | null, filing: Filing, readingId: Id): ReportRecord {
  const now = clock.now()
  const wasPublic = earlier?.status === 'published'
  const { agency, year, publish } = filing
  return {
    agencyId: agency.id,
    id: earlier?.id ?? ids.next(),
    year,
    status: publish || wasPublic ? 'published' : 'kept',
    readingId: wasPublic && !publish ? earlier.readingId : readingId,
    publishedAt: wasPublic ? earlier.publishedAt : publish ? now : null,
    createdAt: earlier?.createdAt ?? now,
    version: earlier?.version ?? 1,
  }
}

async function addReading(ports: Needs, store: Store, filing: Filing, reportId: Id, readingId: Id): Promise<void> {
  const agencyId = filing.agency.id
  const settings = checkSettings(await store.settings.ofAgency(agencyId))
  const previous = await reportOf(store, filing.agency, filing.year - 1)
  const sourceId = ports.ids.next()
  await store.reports.addSource({ ...filing.source, agencyId, id: sourceId })
  const findings = check(filing.report, { previous, settings })
  const reading: Reading = {
    ...{ agencyId, id: readingId, reportId, sourceId },
    ...{ report: filing.report, findings, readAt: ports.clock.now() },
  }
  await store.reports.addReading(reading)
}

/** The report that counts for a year, or null: what the rules that look across years compare with. */
async function reportOf(store: Store, agency: Agency, year: number): Promise<Report | null> {
  const record = await store.reports.byYear(agency.id, year)
  if (record === null || record.status === 'deleted') return null
  return (await store.reports.reading(agency.id, record.readingId))?.report ?? null
}
