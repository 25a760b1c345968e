import type { Report } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { judge } from './judge.ts'
import type { Actor, Agency, AgencyId, Id, Ports, ReportRecord, Store, StoredSource, Upload } from './ports.ts'
import { type Acting, recordAct } from './transact.ts'

export interface Filing {
  readonly agency: Agency
  readonly year: number
  readonly report: Report
  /** The stored file that it was read from. */
  readonly source: Pick<StoredSource, 'id' | 'name' | 'sha256'>
  /** true: the public sees this reading at once. false: it waits; an earlier published reading stays public. */
  readonly publish: boolean
}

type Needs = Acting

/** Stores a file once for an agency, however many of its reports it holds. */
export async function storeSource(
  { ids }: Pick<Ports, 'ids'>,
  store: Store,
  agencyId: AgencyId,
  file: Upload['source'],
): Promise<StoredSource> {
  const source: StoredSource = { ...file, agencyId, id: ids.next() }
  await store.reports.addSource(source)
  return source
}

/** Files a reading under its agency and year, beside the readings that are there. */
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
  const detail = { agency: agency.name, year, file: filing.source.name, sha256: filing.source.sha256, readingId }
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
function next(
  { clock, ids }: Pick<Needs, 'clock' | 'ids'>,
  earlier: ReportRecord | null,
  filing: Filing,
  readingId: Id,
): ReportRecord {
  const now = clock.now()
  const isPublic = earlier?.status === 'published'
  const { agency, year, publish } = filing
  return {
    agencyId: agency.id,
    id: earlier?.id ?? ids.next(),
    year,
    status: publish || isPublic ? 'published' : 'kept',
    readingId: isPublic && !publish ? earlier.readingId : readingId,
    publishedAt: earlier?.publishedAt ?? (publish ? now : null),
    createdAt: earlier?.createdAt ?? now,
    version: earlier?.version ?? 1,
  }
}

/** With the findings of the day, as the person who keeps it has seen them. */
async function addReading(ports: Needs, store: Store, filing: Filing, reportId: Id, readingId: Id): Promise<void> {
  const { agency, year, report, source } = filing
  const findings = await judge(store, { agencyId: agency.id, year, report }, 'kept')
  await store.reports.addReading({
    ...{ agencyId: agency.id, id: readingId, reportId, sourceId: source.id },
    ...{ report, findings, readAt: ports.clock.now() },
  })
}
