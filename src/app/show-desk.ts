import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Agency, AuditEvent, Ports, ReadingTally, ReportRecord, Store, WaitingUpload } from './ports.ts'
import { type DeskStatus, deskStatus } from './readings.ts'
import { loadSite, type Site } from './site.ts'

const TRAIL_LENGTH = 30

export interface DeskEntry {
  readonly agency: Agency
  readonly record: ReportRecord
  readonly status: DeskStatus
  /** Failed rules of the newest reading. */
  readonly errors: number
  readonly warnings: number
}

export interface Desk {
  readonly site: Site
  readonly waiting: readonly WaitingUpload[]
  /** Latest year first. */
  readonly reports: readonly DeskEntry[]
  /** Latest first. */
  readonly trail: readonly AuditEvent[]
}

/** What waits for a decision, what is kept and published, and what was done. */
export async function showDesk({ storage }: Pick<Ports, 'storage'>, actor: Actor): Promise<Result<Desk, Failure>> {
  const permitted = permit(actor, 'show-desk')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const agencies = await store.agencies.all()
    const reports: DeskEntry[] = []
    const trail: AuditEvent[] = []
    for (const agency of agencies) {
      reports.push(...(await entriesOf(store, agency)))
      trail.push(...(await store.audit.latest(agency.id, TRAIL_LENGTH)))
    }
    return ok({
      site: await loadSite(store),
      waiting: await store.uploads.waiting(),
      reports: reports.toSorted((a, b) => b.record.year - a.record.year),
      trail: trail.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, TRAIL_LENGTH),
    })
  })
}

async function entriesOf(store: Store, agency: Agency): Promise<readonly DeskEntry[]> {
  const records = (await store.reports.ofAgency(agency.id)).filter((record) => record.status !== 'deleted')
  const tallies = records.length === 0 ? [] : await store.reports.tallies(agency.id)
  return records.flatMap((record) => {
    const newest = newestOf(tallies.filter((tally) => tally.reportId === record.id))
    return newest === undefined ? [] : [entryOf(agency, record, newest)]
  })
}

const entryOf = (agency: Agency, record: ReportRecord, { readingId, errors, warnings }: ReadingTally): DeskEntry => ({
  ...{ agency, record, errors, warnings },
  status: deskStatus(record, readingId),
})

/** Ids are ordered by time. */
const newestOf = (tallies: readonly ReadingTally[]): ReadingTally | undefined =>
  tallies.toSorted((a, b) => (a.readingId < b.readingId ? 1 : -1))[0]
