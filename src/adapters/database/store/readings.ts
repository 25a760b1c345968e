import type { AgencyId, Id, Reading, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { cellRows, findingOf, findingRows, readingHeadOf, readingRow, reportOf } from './reading-rows.ts'

/** Rows of one statement: well below the protocol's 65,535 parameters. */
const ROWS_AT_ONCE = 500

export const readingsOn = (db: Queries): Pick<Store['reports'], 'reading' | 'readings' | 'addReading'> => ({
  reading: (agencyId, readingId) => readingById(db, knownId(agencyId), knownId(readingId)),
  readings: async (agencyId, reportId) => {
    const rows = await db
      .selectFrom('report_reading')
      .select(['agency_id', 'id', 'report_id', 'source_id', 'read_at'])
      .where('agency_id', '=', knownId(agencyId))
      .where('report_id', '=', knownId(reportId))
      .orderBy('read_at')
      .orderBy('id')
      .execute()
    return rows.map(readingHeadOf)
  },
  addReading: async (reading) => {
    await db.insertInto('report_reading').values(readingRow(reading)).execute()
    for (const rows of inBatches(cellRows(reading))) await db.insertInto('report_cell').values(rows).execute()
    for (const rows of inBatches(findingRows(reading))) await db.insertInto('report_finding').values(rows).execute()
  },
})

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
