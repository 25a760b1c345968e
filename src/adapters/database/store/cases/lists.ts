import type { CaseStore } from '#app/ports'
import type { Obligation } from '#core/application/index'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

type Lists = Pick<CaseStore['cases'], 'dueUpTo' | 'ofParty' | 'newest' | 'lapsed'>

export const caseListsOn = (db: Queries): Lists => ({
  dueUpTo: async (agencyId, day) => {
    const rows = await db
      .selectFrom('application')
      .selectAll()
      .where('agency_id', '=', agencyId)
      .where('due', '<=', day)
      .orderBy('due')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ record: recordOf(row), sealedState: row.state }))
  },
  newest: async (agencyId, limit) => {
    const rows = await db
      .selectFrom('application')
      .select(RECORD_COLUMNS)
      .where('agency_id', '=', knownId(agencyId))
      .where('received', 'is not', null)
      .orderBy('received', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(recordOf)
  },
  lapsed: async (agencyId, today, limit) => {
    const rows = await db
      .selectFrom('application')
      .selectAll()
      .where('agency_id', '=', knownId(agencyId))
      .where('due', '<', today)
      .where('due_what', 'in', LAPSING)
      .orderBy('due')
      .limit(limit)
      .execute()
    return rows.map((row) => ({ record: recordOf(row), sealedState: row.state }))
  },
  ofParty: async (agencyId, partyId) => {
    const rows = await db
      .selectFrom('application')
      .innerJoin('application_party', (on) =>
        on
          .onRef('application_party.agency_id', '=', 'application.agency_id')
          .onRef('application_party.application_id', '=', 'application.id'),
      )
      .select(RECORD_COLUMNS.map((name) => `application.${name}` as const))
      .where('application.agency_id', '=', agencyId)
      .where('application_party.party_id', '=', partyId)
      .orderBy('application.id', 'desc')
      .execute()
    return rows.map(recordOf)
  },
})

/** The window to ask for a correction closes, and silence answers a consultation (REG-30.6, REG-32.3, REG-34). */
const LAPSING = [
  'correctionNotice',
  'thirdParty',
  'jointMaker',
  'otherOrgan',
] as const satisfies readonly Obligation['what'][]
