import type { ExpressionBuilder } from 'kysely'
import type { CaseStore } from '#app/ports'
import type { LocalDate } from '#core/shared/index'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import type { Tables } from '../../tables.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

type Erasure = Pick<CaseStore['cases'], 'overBefore' | 'eraseTexts'>

const OVER = ['closed', 'archived', 'split'] as const

/** One that was withdrawn before its receipt, or split, has no day of closing: its arrival counts. */
export const isOver = (is: ExpressionBuilder<Tables, 'application'>, day: LocalDate) =>
  is.and([
    is('application.status', 'in', OVER),
    is(is.fn.coalesce('application.closed', 'application.arrived'), '<', day),
  ])

export const caseErasureOn = (db: Queries): Erasure => ({
  overBefore: async (agencyId, day, limit) => {
    const rows = await db
      .selectFrom('application')
      .select(RECORD_COLUMNS)
      .where('agency_id', '=', knownId(agencyId))
      .where('state', 'is not', null)
      .where((is) => isOver(is, day))
      .orderBy((of) => of.fn.coalesce('closed', 'arrived'))
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(recordOf)
  },
  eraseTexts: async (agencyId, id) => {
    await db
      .updateTable('application')
      .set({ state: null, title: '' })
      .where('agency_id', '=', agencyId)
      .where('id', '=', id)
      .execute()
    await db
      .updateTable('application_event')
      .set({ data: null })
      .where('agency_id', '=', agencyId)
      .where('application_id', '=', id)
      .execute()
    await db.deleteFrom('fair_copy').where('agency_id', '=', agencyId).where('application_id', '=', id).execute()
    for (const table of ['case_letter', 'case_comment'] as const)
      await db
        .updateTable(table)
        .set({ content: null })
        .where('agency_id', '=', agencyId)
        .where('application_id', '=', id)
        .execute()
  },
})
