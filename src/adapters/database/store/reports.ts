import type { Selectable } from 'kysely'
import type { AgencyId, Id, ReportRecord, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import type { Tables } from '../tables.ts'
import { readingsOn } from './readings.ts'
import { sourcesOn } from './sources.ts'
import { whileSeen } from './while-seen.ts'

export const reportsOn = (db: Queries): Store['reports'] => {
  const ofAgency = (agencyId: AgencyId) =>
    db.selectFrom('annual_report').selectAll().where('agency_id', '=', knownId(agencyId))
  return {
    ...readingsOn(db),
    ...sourcesOn(db),
    published: async (agencyId) =>
      records(await ofAgency(agencyId).where('status', '=', 'published').orderBy('year', 'desc').execute()),
    ofAgency: async (agencyId) => records(await ofAgency(agencyId).orderBy('year', 'desc').execute()),
    byYear: async (agencyId, year) =>
      recordOrNull(await ofAgency(agencyId).where('year', '=', year).executeTakeFirst()),
    byId: async (agencyId, id) =>
      recordOrNull(await ofAgency(agencyId).where('id', '=', knownId(id)).executeTakeFirst()),
    add: async (report) => {
      await db.insertInto('annual_report').values(reportRow(report)).execute()
    },
    change: async (report, seen) => {
      const { agency_id, id, ...columns } = reportRow(report)
      return whileSeen(db.updateTable('annual_report').set({ ...columns, version: seen + 1 }), { agency_id, id }, seen)
    },
    eraseContent: (agencyId, reportId) => eraseContent(db, agencyId, reportId),
  }
}

/** A source goes with the last reading that was made of it: one file may hold several reports. */
async function eraseContent(db: Queries, agencyId: AgencyId, reportId: Id): Promise<void> {
  const readings = await db
    .selectFrom('report_reading')
    .select(['id', 'source_id'])
    .where('agency_id', '=', agencyId)
    .where('report_id', '=', reportId)
    .execute()
  if (readings.length === 0) return
  const ids = readings.map(({ id }) => id)
  for (const table of ['report_cell', 'report_finding'] as const)
    await db.deleteFrom(table).where('agency_id', '=', agencyId).where('reading_id', 'in', ids).execute()
  await db.deleteFrom('report_reading').where('agency_id', '=', agencyId).where('id', 'in', ids).execute()
  await eraseSources(db, agencyId, [...new Set(readings.map(({ source_id }) => source_id))])
}

async function eraseSources(db: Queries, agencyId: AgencyId, sources: readonly Id[]): Promise<void> {
  const stillRead = await db
    .selectFrom('report_reading')
    .select('source_id')
    .where('agency_id', '=', agencyId)
    .where('source_id', 'in', sources)
    .execute()
  const kept = new Set(stillRead.map(({ source_id }) => source_id))
  const free = sources.filter((id) => !kept.has(id))
  if (free.length === 0) return
  await db.deleteFrom('source_part').where('agency_id', '=', agencyId).where('source_id', 'in', free).execute()
  await db.deleteFrom('source_file').where('agency_id', '=', agencyId).where('id', 'in', free).execute()
}

type ReportRow = Selectable<Tables['annual_report']>

const reportRow = ({ agencyId, readingId, publishedAt, createdAt, ...rest }: ReportRecord): ReportRow => ({
  ...{ agency_id: agencyId, id: rest.id, year: rest.year, status: rest.status, reading_id: readingId },
  ...{ published_at: publishedAt, created_at: createdAt, version: rest.version },
})

const recordOf = (row: ReportRow): ReportRecord => ({
  ...{ agencyId: row.agency_id, id: row.id, year: row.year, status: row.status, readingId: row.reading_id },
  ...{ publishedAt: row.published_at, createdAt: row.created_at, version: row.version },
})

const records = (rows: readonly ReportRow[]): readonly ReportRecord[] => rows.map(recordOf)

const recordOrNull = (row: ReportRow | undefined): ReportRecord | null => (row ? recordOf(row) : null)
