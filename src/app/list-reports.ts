import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Agency, Ports, Store } from './ports.ts'
import { loadSite, type PublishedReport, publishedReports, type Site } from './site.ts'

export interface AgencyReports {
  readonly agency: Agency
  readonly reports: readonly PublishedReport[]
}

export interface ReportList {
  readonly site: Site
  readonly own: readonly PublishedReport[]
  /** Agencies with at least one published report, by name. PLT-10 */
  readonly others: readonly AgencyReports[]
}

/** The agency's own annual reports, and those that its portal gathers from others. */
export async function listReports(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
): Promise<Result<ReportList, Failure>> {
  const permitted = permit(actor, 'list-reports')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const site = await loadSite(store)
    const own = await publishedReports(store, site.agency)
    return ok({ site, own, others: await othersThan(store, site.agency) })
  })
}

async function othersThan(store: Store, home: Agency | null): Promise<readonly AgencyReports[]> {
  const found: AgencyReports[] = []
  for (const agency of await store.agencies.all()) {
    if (agency.id === home?.id) continue
    const reports = await publishedReports(store, agency)
    if (reports.length > 0) found.push({ agency, reports })
  }
  return found.toSorted((a, b) => a.agency.name.localeCompare(b.agency.name, 'zh'))
}
