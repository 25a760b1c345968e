import { type Comparison, compareReports, type Report } from '#core/annual-report/index'
import { idFrom } from './identifiers.ts'
import { reportOf } from './judge.ts'
import type { Instant, ReportRecord, Store } from './ports.ts'

/** What the public saw change when a published report was replaced by another version. PUB-7 */
export interface Correction {
  readonly at: Instant
  readonly comparison: Comparison
}

/** The corrections of a report since it was first published, oldest first: each publication compared with the one before it. */
export async function correctionsOf(store: Store, record: ReportRecord): Promise<readonly Correction[]> {
  const events = await store.audit.ofObject(record.agencyId, record.id)
  const sinceDeleted = events.slice(events.findLastIndex(({ action }) => action === 'report.deleted') + 1)
  const publications = sinceDeleted.flatMap(({ action, at, detail }) => {
    const readingId = action === 'report.published' ? idFrom(String(detail.readingId)) : null
    return readingId === null ? [] : [{ at, readingId }]
  })
  const corrections: Correction[] = []
  for (const [i, { at, readingId }] of publications.entries()) {
    const before = publications[i - 1]
    // Published again after a withdrawal: nothing was replaced.
    if (before === undefined || before.readingId === readingId) continue
    const old = await reportOf(store, { ...record, readingId: before.readingId })
    const now = await reportOf(store, { ...record, readingId })
    const comparison = compareReports(asOneYear(old), asOneYear(now))
    if (hasChanges(comparison)) corrections.push({ at, comparison })
  }
  return corrections
}

/** Versions follow each other in the order of their publication, whatever years a misprint made them claim. */
const asOneYear = (report: Report): Report => ({ ...report, year: null })

const hasChanges = ({ before, after, cells, texts }: Comparison): boolean =>
  before.form !== after.form || cells.length > 0 || texts.some(({ changes }) => changes.length > 0)
