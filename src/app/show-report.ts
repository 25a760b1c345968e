import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Agency, AgencyId, Ports, Reading, Store } from './ports.ts'
import { loadSite, type PublishedReport, publishedReports, type Site } from './site.ts'

/** Null stands for the agency whose portal this is. */
export interface ReportQuery {
  readonly agencyId: AgencyId | null
  readonly year: number
}

export interface ShownReport {
  readonly site: Site
  /** The agency that the report is filed under. */
  readonly agency: Agency
  readonly record: PublishedReport
  readonly reading: Reading
  /** All published years of this agency, latest first. */
  readonly years: readonly PublishedReport[]
}

/** A published report as the public sees it, or `report-not-found`: what is kept or deleted does not exist for the public. */
export async function showReport(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  query: ReportQuery,
): Promise<Result<ShownReport, Failure>> {
  const permitted = permit(actor, 'show-report')
  if (!permitted.ok) return permitted
  return storage.read((store) => findPublished(store, query))
}

/** The published report that a query names. */
export async function findPublished(store: Store, query: ReportQuery): Promise<Result<ShownReport, Failure>> {
  const site = await loadSite(store)
  const agency = query.agencyId === null ? site.agency : await store.agencies.byId(query.agencyId)
  const years = await publishedReports(store, agency)
  const record = years.find((r) => r.year === query.year)
  if (agency === null || record === undefined) return err(failure('report-not-found'))
  const reading = await store.reports.reading(agency.id, record.readingId)
  if (reading === null) throw new Error(`report ${record.id} names the reading ${record.readingId}, which is not there`)
  return ok({ site, agency, record, reading, years })
}
