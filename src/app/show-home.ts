import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Ports } from './ports.ts'
import { loadSite, type PublishedReport, publishedReports, type Site } from './site.ts'

export interface Home {
  readonly site: Site
  readonly reports: readonly PublishedReport[]
}

/** The site and its published reports, latest year first. */
export async function showHome({ storage }: Pick<Ports, 'storage'>, actor: Actor): Promise<Result<Home, Failure>> {
  const permitted = permit(actor, 'show-home')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const site = await loadSite(store)
    return ok({ site, reports: await publishedReports(store, site.agency) })
  })
}
