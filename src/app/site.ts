import type { Agency, ReportRecord, Store } from './ports.ts'
import { type SiteSettings, siteSettings } from './site-settings.ts'

/** Whose portal this is, and what stands at its foot. `agency` is null until a first agency is entered. */
export interface Site {
  readonly agency: Agency | null
  readonly settings: SiteSettings
}

/** The portal before anything is known of its agency. */
export const EMPTY_SITE: Site = { agency: null, settings: siteSettings({}) }

export async function loadSite(store: Store): Promise<Site> {
  const agency = await store.agencies.home()
  return { agency, settings: siteSettings(agency ? await store.settings.ofAgency(agency.id) : {}) }
}

/** A report that the public can see. */
export interface PublishedReport extends ReportRecord {
  readonly publishedAt: NonNullable<ReportRecord['publishedAt']>
}

const isPublished = (record: ReportRecord): record is PublishedReport =>
  record.status === 'published' && record.publishedAt !== null

/** The published reports of an agency, latest year first. */
export async function publishedReports(store: Store, agency: Agency | null): Promise<readonly PublishedReport[]> {
  const records = agency === null ? [] : await store.reports.published(agency.id)
  return records.filter(isPublished).toSorted((a, b) => b.year - a.year)
}
