import type { AgencyId, Id, Reading, ReadingTally, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { cellRows, findingOf, findingRows, readingHeadOf, readingRow, reportOf } from './reading-rows.ts'

/** Rows of one statement: well below the protocol's 65,535 parameters. */
const ROWS_AT_ONCE = 500

export const readingsOn = (db: Queries): Pick<Store['reports'], 'reading' | 'readings' | 'tallies' | 'addReading'> => ({
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
  tallies: (agencyId) => tallies(db, knownId(agencyId)),
  addReading: async (reading) => {
    await db.insertInto('report_reading').values(readingRow(reading)).execute()
    for (const rows of inBatches(cellRows(reading))) await db.insertInto('report_cell').values(rows).execute()
    for (const rows of inBatches(findingRows(reading))) await db.insertInto('report_finding').values(rows).execute()
  },
})

async function tallies(db: Queries, agencyId: AgencyId): Promise<readonly ReadingTally[]> {
  return db
    .selectFrom('report_reading as reading')
    .leftJoin('report_finding as failed', (join) =>
      join
        .onRef('failed.agency_id', '=', 'reading.agency_id')
        .onRef('failed.reading_id', '=', 'reading.id')
        .on('failed.verdict', '=', 'fail'),
    )
    .where('reading.agency_id', '=', agencyId)
    .groupBy(['reading.id', 'reading.report_id'])
    .orderBy('reading.id')
    .select(({ fn }) => [
      'reading.id as readingId',
      'reading.report_id as reportId',
      fn.count<number>('failed.ordinal').filterWhere('failed.severity', '=', 'error').as('errors'),
      fn.count<number>('failed.ordinal').filterWhere('failed.severity', '=', 'warning').as('warnings'),
    ])
    .execute()
}

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
