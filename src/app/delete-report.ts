import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from './permissions.ts'
import type { Actor, Ports, ReportRecord } from './ports.ts'
import type { ReportChange } from './publish-report.ts'
import { type Acting, recordAct, transact } from './transact.ts'

/** Erases all that was read and stored of a report; its record stays as deleted, and the trail says who had it when. */
export async function deleteReport(
  ports: Pick<Ports, 'storage'> & Acting,
  actor: Actor,
  { agencyId, id, version }: ReportChange,
): Promise<Result<ReportRecord, Failure>> {
  const permitted = permit(actor, 'delete-report')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await permitOn(store, actor, 'delete-report', { agencyId })
    if (!reached.ok) return reached
    const record = await store.reports.byId(agencyId, id)
    if (record === null || record.status === 'deleted') return err(failure('report-not-found'))
    const readings = await store.reports.readings(agencyId, id)
    const deleted: ReportRecord = { ...record, status: 'deleted', publishedAt: null }
    if (!(await store.reports.change(deleted, version))) return err(failure('conflict'))
    await store.reports.eraseContent(agencyId, id)
    const wasPublic = record.status === 'published'
    const agency = (await store.agencies.byId(agencyId))?.name ?? null
    const detail = { agency, year: record.year, wasPublic, readings: readings.length }
    await recordAct(ports, store, actor, { agencyId, action: 'report.deleted', objectId: id, detail })
    if (wasPublic) await store.publicRevision.advance()
    return ok({ ...deleted, version: version + 1 })
  })
}
