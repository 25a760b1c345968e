import type { Finding } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { type Correction, correctionsOf } from './corrections.ts'
import { judge } from './judge.ts'
import { permit } from './permissions.ts'
import type { Actor, Agency, AgencyId, Ports, Reading, Store } from './ports.ts'
import { loadSite, type PublishedReport, publishedReports, type Site } from './site.ts'

/** Null stands for the agency whose portal this is. */
export interface ReportQuery {
  readonly agencyId: AgencyId | null
  readonly year: number
}

/** A published report as it is stored. */
export interface FoundReport {
  readonly site: Site
  /** The agency that the report is filed under. */
  readonly agency: Agency
  readonly record: PublishedReport
  readonly reading: Reading
  /** All published years of this agency, latest first. */
  readonly years: readonly PublishedReport[]
}

export interface ShownReport extends FoundReport {
  /** By today's rules and settings, compared with what the public can see of the year before. */
  readonly findings: readonly Finding[]
  readonly corrections: readonly Correction[]
}

/** A published report as the public sees it, or `report-not-found`: what is kept or deleted does not exist for the public. */
export async function showReport(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  query: ReportQuery,
): Promise<Result<ShownReport, Failure>> {
  const permitted = permit(actor, 'show-report')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const found = await findPublished(store, query)
    if (!found.ok) return found
    const { agency, record, reading } = found.value
    const judged = { agencyId: agency.id, year: record.year, report: reading.report }
    return ok({
      ...found.value,
      findings: await judge(store, judged, 'published'),
      corrections: await correctionsOf(store, record),
    })
  })
}

/** The published report that a query names. */
export async function findPublished(store: Store, query: ReportQuery): Promise<Result<FoundReport, Failure>> {
  const site = await loadSite(store)
  const agency = query.agencyId === null ? site.agency : await store.agencies.byId(query.agencyId)
  const years = await publishedReports(store, agency)
  const record = years.find((r) => r.year === query.year)
  if (agency === null || record === undefined) return err(failure('report-not-found'))
  const reading = await store.reports.reading(agency.id, record.readingId)
  if (reading === null) throw new Error(`report ${record.id} names the reading ${record.readingId}, which is not there`)
  return ok({ site, agency, record, reading, years })
}
