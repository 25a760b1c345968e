import { type ApplicationFigures, applicationFigures } from '#core/application/index'
import { type Failure, ok, type Result, yearOf } from '#core/shared/index'
import { type OpenChannels, openChannels } from './applications/online/online-settings.ts'
import { permit } from './permissions.ts'
import type { Actor, Agency, Ports, Store } from './ports.ts'
import { loadSite, type PublishedReport, publishedReports, type Site } from './site.ts'

export interface Home {
  readonly site: Site
  readonly reports: readonly PublishedReport[]
  readonly channels: OpenChannels
  /** Of this year, as table 三 counts them; null while nothing was counted. */
  readonly applications: ApplicationFigures | null
}

/** The site, its published reports (latest year first), how to apply, and what became of applications. */
export async function showHome(
  { storage, clock }: Pick<Ports, 'storage' | 'clock'>,
  actor: Actor,
): Promise<Result<Home, Failure>> {
  const permitted = permit(actor, 'show-home')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const site = await loadSite(store)
    const { agency } = site
    const channels = openChannels(agency ? await store.settings.ofAgency(agency.id) : {})
    const applications = agency && (await figuresOf(store, agency, yearOf(clock.today())))
    return ok({ site, channels, applications, reports: await publishedReports(store, agency) })
  })
}

/** Cells are few: a row and a column of each year, however many cases stand behind them. */
async function figuresOf({ tally }: Store, { id }: Agency, year: number): Promise<ApplicationFigures | null> {
  const years = await tally.years(id)
  if (years.length === 0) return null
  const before = await Promise.all(years.filter((y) => y < year).map((y) => tally.cells(id, y)))
  return applicationFigures(year, await tally.cells(id, year), before.flat())
}
