import type { AgencyId, CaseStore } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { nextIn } from '../serials.ts'
import { whileSeen } from '../while-seen.ts'
import { casePartiesOn } from './case-parties.ts'
import { caseErasureOn } from './erasure.ts'
import { caseEventsOn } from './events.ts'
import { caseListsOn } from './lists.ts'
import { monthsOn } from './months.ts'
import { ofApplicantOn } from './of-applicant.ts'
import { CASE_NUMBERS, queueOn } from './queue.ts'
import { RECORD_COLUMNS, recordOf, rowOf } from './rows.ts'

export const casesOn = (db: Queries): CaseStore['cases'] => {
  const records = (agencyId: AgencyId) =>
    db.selectFrom('application').select(RECORD_COLUMNS).where('agency_id', '=', knownId(agencyId))
  const parties = casePartiesOn(db)
  return {
    ...parties,
    ...caseListsOn(db),
    ...queueOn(db),
    ...caseEventsOn(db),
    ...monthsOn(db),
    ...ofApplicantOn(db),
    ...caseErasureOn(db),
    byId: async (agencyId, id) => {
      const rows = db.selectFrom('application').selectAll().where('agency_id', '=', knownId(agencyId))
      const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
      return row ? { record: recordOf(row), sealedState: row.state } : null
    },
    recordById: async (agencyId, id) => {
      const row = await records(agencyId).where('id', '=', knownId(id)).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    byNumber: async (agencyId, number) => {
      const row = await records(agencyId).where('number', '=', number).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    add: async (stored, people) => {
      await db.insertInto('application').values(rowOf(stored)).execute()
      for (const party of people) await parties.addParty(stored.record.agencyId, stored.record.id, party)
    },
    changeDue: async ({ agencyId, id, version, due, dueWhat, waitingFor, provisional, asked }) => {
      const { numUpdatedRows } = await db
        .updateTable('application')
        .set({ due, due_what: dueWhat, waiting_for: waitingFor, provisional, asked: asked && JSON.stringify(asked) })
        .where('agency_id', '=', agencyId)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    change: async ({ record, sealedState }, seen) => {
      const { agency_id, id, ...row } = rowOf({ record: { ...record, version: seen + 1 }, sealedState })
      return whileSeen(db.updateTable('application').set(row), { agency_id, id }, seen)
    },
    nextNumber: (agencyId, year) => nextIn(db, agencyId, CASE_NUMBERS, year),
  }
}
