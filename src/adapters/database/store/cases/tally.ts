import { sql } from 'kysely'
import type { AgencyId, CaseStore, TallyEntry } from '#app/ports'
import { yearOf } from '#core/shared/index'
import type { Queries } from '../../query.ts'
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
    const entries = db
      .selectFrom('tally_entry')
      .select('application_id')
      .where('agency_id', '=', agencyId)
      .where('year', '=', year)
      .where('tally_row', '=', row)
    const counted = (column === null ? entries : entries.where('applicant_column', '=', column))
      .groupBy('application_id')
      .having((of) => of(of.fn.sum('change'), '>', 0))
    const rows = await db
      .selectFrom('application')
      .select(RECORD_COLUMNS)
      .where('agency_id', '=', agencyId)
      .where('id', 'in', counted)
      .orderBy('number')
      .execute()
    return rows.map(recordOf)
  },
  clear: async (agencyId) => {
    await db.deleteFrom('tally_entry').where('agency_id', '=', agencyId).execute()
    await db.deleteFrom('tally_cell').where('agency_id', '=', agencyId).execute()
  },
})

const entryRows = (agencyId: AgencyId, entries: readonly TallyEntry[]) =>
  entries.map(({ caseId, seq, at, day, row, column, by }, ordinal) => ({
    agency_id: agencyId,
    application_id: caseId,
    ...{ seq, ordinal, at, day },
    year: yearOf(day),
    tally_row: row,
    applicant_column: column,
    change: by,
  }))
