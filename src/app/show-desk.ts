import { type CheckSettings, check, type Finding, type Severity } from '#core/annual-report/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { installationSettings, reportOf } from './judge.ts'
import { permitStaff, reachOf } from './permissions.ts'
import type { Actor, Agency, AuditEvent, Id, Ports, ReportRecord, Store, WaitingUpload } from './ports.ts'
import { type DeskStatus, deskStatus } from './readings.ts'
import { loadSite, type Site } from './site.ts'

const TRAIL_LENGTH = 30

/** How many rules fail. */
export interface FailedRules {
  readonly errors: number
  readonly warnings: number
}

/** What was counted before, by all that it depends on: readings never change. The same key is counted once. */
export interface KeptCounts {
  readonly get: (key: string, count: () => Promise<FailedRules>) => Promise<FailedRules>
}

export interface DeskPorts extends Pick<Ports, 'storage'> {
  readonly counts: KeptCounts
}

export interface DeskEntry extends FailedRules {
  readonly agency: Agency
  readonly record: ReportRecord
  /** This and what fails: of the newest reading. */
  readonly status: DeskStatus
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
export async function showDesk({ storage, counts }: DeskPorts, actor: Actor): Promise<Result<Desk, Failure>> {
  const staff = permitStaff(actor, 'show-desk')
  if (!staff.ok) return staff
  return storage.read(async (store) => {
    const settings = await installationSettings(store)
    const agencies = await reachOf(store, staff.value, 'show-desk')
    const reports: DeskEntry[] = []
    const trail: AuditEvent[] = []
    for (const agency of agencies) {
      reports.push(...(await entriesOf(store, counts, settings, agency)))
      trail.push(...(await store.audit.latest(agency.id, TRAIL_LENGTH)))
    }
    return ok({
      site: await loadSite(store),
      waiting: await store.uploads.waiting(staff.value.agencyId),
      reports: reports.toSorted((a, b) => b.record.year - a.record.year),
      trail: trail.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, TRAIL_LENGTH),
    })
  })
}

async function entriesOf(
  store: Store,
  counts: KeptCounts,
  settings: CheckSettings,
  agency: Agency,
): Promise<readonly DeskEntry[]> {
  const records = (await store.reports.ofAgency(agency.id)).filter((record) => record.status !== 'deleted')
  if (records.length === 0) return []
  const newest = new Map((await store.reports.newestReadings(agency.id)).map((n) => [n.reportId, n.readingId]))
  const entries: DeskEntry[] = []
  for (const record of records) {
    const readingId = newest.get(record.id)
    if (readingId === undefined) throw new Error(`report ${record.id} has no reading`)
    const before = records.find(({ year }) => year === record.year - 1) ?? null
    const key = `${readingId} ${before?.readingId ?? null} ${JSON.stringify(settings)}`
    const failed = await counts.get(key, () => countFailed(store, agency, readingId, before, settings))
    entries.push({ agency, record, status: deskStatus(record, readingId), ...failed })
  }
  return entries
}

async function countFailed(
  store: Store,
  agency: Agency,
  readingId: Id,
  before: ReportRecord | null,
  settings: CheckSettings,
): Promise<FailedRules> {
  const reading = await store.reports.reading(agency.id, readingId)
  if (reading === null) throw new Error(`the reading ${readingId} is not there`)
  const previous = before && (await reportOf(store, before))
  const findings = check(reading.report, { previous, settings })
  return { errors: failing(findings, 'error'), warnings: failing(findings, 'warning') }
}

const failing = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity).length
