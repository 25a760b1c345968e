import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from './permissions.ts'
import type { Actor, AgencyId, Id, Ports, ReportRecord } from './ports.ts'
import { newestReading } from './readings.ts'
import { type Acting, recordAct, transact } from './transact.ts'

/** `version` is the one that the person saw: when the report has changed since, the answer is `conflict`. */
export interface ReportChange {
  readonly agencyId: AgencyId
  readonly id: Id
  readonly version: number
}

/** Makes the newest reading the public one. The day of the first publication stays: a correction does not hide it. PUB-7 */
export async function publishReport(
  ports: Pick<Ports, 'storage'> & Acting,
  actor: Actor,
  { agencyId, id, version }: ReportChange,
): Promise<Result<ReportRecord, Failure>> {
  const permitted = permit(actor, 'publish-report')
  if (!permitted.ok) return permitted
  return transact(ports.storage, async (store) => {
    const reached = await permitOn(store, actor, 'publish-report', { agencyId })
    if (!reached.ok) return reached
    const record = await store.reports.byId(agencyId, id)
    if (record === null || record.status === 'deleted') return err(failure('report-not-found'))
    const { id: readingId } = await newestReading(store, record)
    const publishedAt = record.publishedAt ?? ports.clock.now()
    const published: ReportRecord = { ...record, readingId, publishedAt, status: 'published' }
    if (!(await store.reports.change(published, version))) return err(failure('conflict'))
    const agency = (await store.agencies.byId(agencyId))?.name ?? null
    const detail = { agency, year: record.year, readingId }
    await recordAct(ports, store, actor, { agencyId, action: 'report.published', objectId: id, detail })
    await store.publicRevision.advance()
    return ok({ ...published, version: version + 1 })
  })
}
