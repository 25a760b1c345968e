import type { Id, ReadingHead, ReportRecord, Store } from './ports.ts'

/** The readings of a report, latest first: ids are ordered by time. */
export async function readingsOf(store: Store, record: ReportRecord): Promise<readonly ReadingHead[]> {
  const readings = await store.reports.readings(record.agencyId, record.id)
  return readings.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** The reading that the desk works on; the public one may be older. */
export async function newestReading(store: Store, record: ReportRecord): Promise<ReadingHead> {
  const [newest] = await readingsOf(store, record)
  if (newest === undefined) throw new Error(`report ${record.id} has no reading`)
  return newest
}

/** withdrawn: it was public once. */
export type DeskStatus = 'kept' | 'published' | 'withdrawn'

/** What the public sees of this reading. */
export function deskStatus({ status, publishedAt, readingId }: ReportRecord, asked: Id): DeskStatus {
  if (status === 'published') return readingId === asked ? 'published' : 'kept'
  return publishedAt === null ? 'kept' : 'withdrawn'
}
