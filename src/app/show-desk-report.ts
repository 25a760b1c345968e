import type { Finding } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { judge } from './judge.ts'
import { permit, permitOn } from './permissions.ts'
import type { Actor, Agency, AgencyId, Id, Ports, Reading, ReadingHead, ReportRecord } from './ports.ts'
import { type DeskStatus, deskStatus, readingsOf } from './readings.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownDeskReport {
  readonly site: Site
  readonly agency: Agency
  readonly record: ReportRecord
  /** Of the newest reading: a published report with a newer reading waits to be published again. */
  readonly status: DeskStatus
  /** The newest one: what is published next. The public one may be older. */
  readonly reading: Reading
  /** By today's rules and settings, compared with the year before where that is kept. */
  readonly findings: readonly Finding[]
  readonly readings: readonly ReadingHead[]
}

/** A report as the desk works on it. What was deleted is not found. */
export async function showDeskReport(
  { storage }: Pick<Ports, 'storage'>,
  actor: Actor,
  { agencyId, id }: { readonly agencyId: AgencyId; readonly id: Id },
): Promise<Result<ShownDeskReport, Failure>> {
  const permitted = permit(actor, 'show-desk-report')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const reached = await permitOn(store, actor, 'show-desk-report', { agencyId })
    if (!reached.ok) return reached
    const agency = await store.agencies.byId(agencyId)
    const record = await store.reports.byId(agencyId, id)
    if (agency === null || record === null || record.status === 'deleted') return err(failure('report-not-found'))
    const readings = await readingsOf(store, record)
    const [newest] = readings
    const reading = newest && (await store.reports.reading(agencyId, newest.id))
    if (!reading) throw new Error(`report ${id} has no reading`)
    return ok({
      site: await loadSite(store),
      agency,
      record,
      status: deskStatus(record, reading.id),
      reading,
      findings: await judge(store, { agencyId, year: record.year, report: reading.report }, 'kept'),
      readings,
    })
  })
}
