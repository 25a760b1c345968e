import type { AgencyId, Id, NewestReading, Reading, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { cellRows, findingOf, findingRows, readingHeadOf, readingRow, reportOf } from './reading-rows.ts'

/** Rows of one statement: well below the protocol's 65,535 parameters. */
const ROWS_AT_ONCE = 500

export const readingsOn = (
  db: Queries,
): Pick<Store['reports'], 'reading' | 'readings' | 'newestReadings' | 'addReading'> => ({
  reading: (agencyId, readingId) => readingById(db, knownId(agencyId), knownId(readingId)),
  readings: async (agencyId, reportId) => {
    const rows = await db
      .selectFrom('report_reading as reading')
      .innerJoin('source_file as source', (join) =>
        join.onRef('source.agency_id', '=', 'reading.agency_id').onRef('source.id', '=', 'reading.source_id'),
      )
      .select(['reading.agency_id', 'reading.id', 'reading.report_id', 'reading.source_id', 'reading.read_at'])
      .select('source.name as fileName')
      .where('reading.agency_id', '=', knownId(agencyId))
      .where('reading.report_id', '=', knownId(reportId))
      .orderBy('reading.read_at')
      .orderBy('reading.id')
      .execute()
    return rows.map((row) => ({ ...readingHeadOf(row), fileName: row.fileName }))
  },
  newestReadings: (agencyId) => newestReadings(db, knownId(agencyId)),
  addReading: async (reading) => {
    await db.insertInto('report_reading').values(readingRow(reading)).execute()
    for (const rows of inBatches(cellRows(reading))) await db.insertInto('report_cell').values(rows).execute()
    for (const rows of inBatches(findingRows(reading))) await db.insertInto('report_finding').values(rows).execute()
  },
})

/** Ids are ordered by time. */
const newestReadings = (db: Queries, agencyId: AgencyId): Promise<readonly NewestReading[]> =>
  db
    .selectFrom('report_reading')
    .distinctOn('report_id')
    .where('agency_id', '=', agencyId)
    .orderBy('report_id')
    .orderBy('id', 'desc')
    .select(['report_id as reportId', 'id as readingId'])
    .execute()

async function readingById(db: Queries, agencyId: AgencyId, id: Id): Promise<Reading | null> {
  const row = await db
    .selectFrom('report_reading')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const cells = await db
    .selectFrom('report_cell')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('reading_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const findings = await db
    .selectFrom('report_finding')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('reading_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return { ...readingHeadOf(row), report: reportOf(row, cells), findings: findings.map(findingOf) }
}

const inBatches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, i) =>
    rows.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE),
  )
