import { type CheckSettings, check, type Finding, type Report } from '#core/annual-report/index'
import { checkSettings } from './check-settings.ts'
import type { AgencyId, ReportRecord, Store } from './ports.ts'

/** Which reports of the year before may be looked at: all that are kept, or those that the public can see too. */
export type Sight = 'kept' | 'published'

export interface Filed {
  readonly agencyId: AgencyId
  readonly year: number
  readonly report: Report
}

/**
 * What the rules say of a report now. Pages are judged when they are shown, from the stored reading: a report of the year before that
 * comes in later and a changed setting count at once. The findings stored with a reading tell how it was judged when it was filed.
 */
export async function judge(
  store: Store,
  { agencyId, year, report }: Filed,
  sight: Sight,
): Promise<readonly Finding[]> {
  const previous = await reportBefore(store, agencyId, year, sight)
  return check(report, { previous, settings: await installationSettings(store) })
}

/** How this installation checks: the settings of the agency whose portal it is, for the reports of all agencies. */
export async function installationSettings(store: Store): Promise<CheckSettings> {
  const home = await store.agencies.home()
  return checkSettings(home === null ? {} : await store.settings.ofAgency(home.id))
}

/** The same agency's report of the year before, or null. */
export async function reportBefore(
  store: Store,
  agencyId: AgencyId,
  year: number,
  sight: Sight,
): Promise<Report | null> {
  const record = await store.reports.byYear(agencyId, year - 1)
  return record !== null && isSeen(record, sight) ? reportOf(store, record) : null
}

const isSeen = ({ status }: ReportRecord, sight: Sight): boolean =>
  sight === 'published' ? status === 'published' : status !== 'deleted'

/** The report in the reading that counts. */
export async function reportOf(store: Store, { agencyId, id, readingId }: ReportRecord): Promise<Report> {
  const reading = await store.reports.reading(agencyId, readingId)
  if (reading === null) throw new Error(`report ${id} names the reading ${readingId}, which is not there`)
  return reading.report
}
