import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, Agency, AgencyId, Id, Ports, Reading, ReportRecord } from './ports.ts'
import { type DeskStatus, deskStatus, newestReading, type ReadingHead, readingsOf } from './readings.ts'
import { loadSite, type Site } from './site.ts'

export interface DeskReading extends ReadingHead {
  readonly fileName: string
}

export interface ShownDeskReport {
  readonly site: Site
  readonly agency: Agency
  readonly record: ReportRecord
  /** Of the newest reading: a published report with a newer reading waits to be published again. */
  readonly status: DeskStatus
  /** The newest one: what is published next. The public one may be older. */
  readonly reading: Reading
  readonly readings: readonly DeskReading[]
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
    const agency = await store.agencies.byId(agencyId)
    const record = await store.reports.byId(agencyId, id)
    if (agency === null || record === null || record.status === 'deleted') return err(failure('report-not-found'))
    const reading = await store.reports.reading(agencyId, (await newestReading(store, record)).id)
    if (reading === null) throw new Error(`report ${id} has a reading without content`)
    const readings = await Promise.all(
      (await readingsOf(store, record)).map(async (head): Promise<DeskReading> => {
        const source = await store.reports.source(agencyId, head.sourceId)
        return { ...head, fileName: source?.name ?? '' }
      }),
    )
    return ok({ site: await loadSite(store), agency, record, status: deskStatus(record, reading), reading, readings })
  })
}
