import { sql } from 'kysely'
import type { AgencyId, CaseStore, TallyEntry } from '#app/ports'
import { yearOf } from '#core/shared/index'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { OPEN } from './narrowed.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

/** Table 三 as it stands, and each change that made it. */
export const tallyOn = (db: Queries): CaseStore['tally'] => ({
  apply: async (agencyId, entries) => {
    if (entries.length === 0) return
    await db.insertInto('tally_entry').values(entryRows(agencyId, entries)).execute()
    for (const { day, row, column, by } of entries)
      await db
        .insertInto('tally_cell')
        .values({ agency_id: agencyId, year: yearOf(day), tally_row: row, applicant_column: column, value: by })
        .onConflict((taken) =>
          taken
            .columns(['agency_id', 'year', 'tally_row', 'applicant_column'])
            .doUpdateSet({ value: sql`tally_cell.value + excluded.value` }),
        )
        .execute()
  },
  cells: async (agencyId, year) =>
    db
      .selectFrom('tally_cell')
      .select(['year', 'tally_row as row', 'applicant_column as column', 'value'])
      .where('agency_id', '=', agencyId)
      .where('year', '=', year)
      .execute(),
  cellsAsOf: async (agencyId, year, at) =>
    db
      .selectFrom('tally_entry')
      .select((of) => [
        'year',
        'tally_row as row',
        'applicant_column as column',
        of.fn.sum<number>('change').as('value'),
      ])
      .where('agency_id', '=', agencyId)
      .where('year', '=', year)
      .where('at', '<=', at)
      .groupBy(['year', 'tally_row', 'applicant_column'])
      .execute(),
  years: async (agencyId) => {
    const rows = db.selectFrom('tally_cell').select('year').distinct().where('agency_id', '=', agencyId)
    return (await rows.orderBy('year').execute()).map(({ year }) => year)
  },
  casesOf: async (agencyId, year, row, column) => {
    const entries = entriesOf(db, agencyId, column).where('year', '=', year)
    const ofRow = row === null ? entries.where('tally_row', '<>', 'r1') : entries.where('tally_row', '=', row)
    return casesIn(
      db,
      agencyId,
      ofRow.groupBy('application_id').having((of) => of(of.fn.sum('change'), '>', 0)),
    )
  },
  openAfter: async (agencyId, year, column) => {
    const open = sql<number>`sum(case when tally_row = 'r1' then change else -change end)`
    const entries = entriesOf(db, agencyId, column)
      .where('year', '<=', year)
      .where('application_id', 'in', perhapsOpenAfter(db, agencyId, year))
    return casesIn(db, agencyId, entries.groupBy('application_id').having(open, '>', 0))
  },
  replace: async (agencyId, entries) => {
    const known = db
      .selectFrom('application')
      .select('id')
      .where('agency_id', '=', agencyId)
      .where('state', 'is not', null)
    await db.deleteFrom('tally_entry').where('agency_id', '=', agencyId).where('application_id', 'in', known).execute()
    const rows = entryRows(agencyId, entries)
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await db
        .insertInto('tally_entry')
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .execute()
    await db.deleteFrom('tally_cell').where('agency_id', '=', agencyId).execute()
    await db
      .insertInto('tally_cell')
      .columns(['agency_id', 'year', 'tally_row', 'applicant_column', 'value'])
      .expression(
        db
          .selectFrom('tally_entry')
          .select((of) => [
            'agency_id',
            'year',
            'tally_row',
            'applicant_column',
            of.fn.sum<number>('change').as('value'),
          ])
          .where('agency_id', '=', agencyId)
          .groupBy(['agency_id', 'year', 'tally_row', 'applicant_column']),
      )
      .execute()
  },
})

/** Ten columns a row, within what one statement may carry. */
const ROWS_AT_ONCE = 2000

/** Several changes of one event are told apart by their place among them. */
function entryRows(agencyId: AgencyId, entries: readonly TallyEntry[]) {
  let ordinal = 0
  return entries.map(({ caseId, seq, at, day, row, column, by }, i) => {
    const before = entries[i - 1]
    ordinal = before?.caseId === caseId && before.seq === seq ? ordinal + 1 : 0
    return {
      agency_id: agencyId,
      application_id: caseId,
      ...{ seq, ordinal, at, day },
      year: yearOf(day),
      tally_row: row,
      applicant_column: column,
      change: by,
    }
  })
}

const entriesOf = (db: Queries, agencyId: AgencyId, column: TallyEntry['column'] | null) => {
  const entries = db.selectFrom('tally_entry').select('application_id').where('agency_id', '=', knownId(agencyId))
  return column === null ? entries : entries.where('applicant_column', '=', column)
}

/** Whatever is over and was not moved since was over then: the others are few. */
const perhapsOpenAfter = (db: Queries, agencyId: AgencyId, year: number) =>
  db
    .selectFrom('tally_entry')
    .select('application_id as id')
    .where('agency_id', '=', knownId(agencyId))
    .where('year', '>', year)
    .union(db.selectFrom('application').select('id').where('agency_id', '=', knownId(agencyId)).where(OPEN))

async function casesIn(db: Queries, agencyId: AgencyId, ids: ReturnType<typeof entriesOf>) {
  const rows = await db
    .selectFrom('application')
    .select(RECORD_COLUMNS)
    .where('agency_id', '=', knownId(agencyId))
    .where('id', 'in', ids)
    .orderBy('number')
    .execute()
  return rows.map(recordOf)
}
