import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from './permissions.ts'
import type { Actor, Ports, ReportRecord } from './ports.ts'
import type { ReportChange } from './publish-report.ts'
import { type Acting, recordAct, transact } from './transact.ts'

/** Takes a published report from the public and keeps all of it at the desk. The day of its first publication stays. PUB-7 */
export async function withdrawReport(
  ports: Pick<Ports, 'storage'> & Acting,
  actor: Actor,
  { agencyId, id, version }: ReportChange,
): Promise<Result<ReportRecord, Failure>> {
  const permitted = permit(actor, 'withdraw-report')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await permitOn(store, actor, 'withdraw-report', { agencyId })
    if (!reached.ok) return reached
    const record = await store.reports.byId(agencyId, id)
    if (record === null || record.status === 'deleted') return err(failure('report-not-found'))
    if (record.status !== 'published') return err(failure('conflict'))
    const withdrawn: ReportRecord = { ...record, status: 'kept' }
    if (!(await store.reports.change(withdrawn, version))) return err(failure('conflict'))
    const agency = (await store.agencies.byId(agencyId))?.name ?? null
    const detail = { agency, year: record.year, readingId: record.readingId }
    await recordAct(ports, store, actor, { agencyId, action: 'report.withdrawn', objectId: id, detail })
    await store.publicRevision.advance()
    return ok({ ...withdrawn, version: version + 1 })
  })
}
