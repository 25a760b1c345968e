import type { AgencyId, CaseStore, PartyMarks } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { RECORD_COLUMNS, recordOf } from './rows.ts'

type OfApplicant = Pick<CaseStore['cases'], 'ofApplicant' | 'numberInMonth'>

/** Cases by who applied, found by the marks: nothing is opened for it. */
export const ofApplicantOn = (db: Queries): OfApplicant => {
  const applied = (
    agencyId: AgencyId,
    { identity, name }: PartyMarks,
    roles: readonly ('applicant' | 'jointApplicant')[],
  ) =>
    db
      .selectFrom('application_party')
      .innerJoin('party', (on) =>
        on
          .onRef('party.agency_id', '=', 'application_party.agency_id')
          .onRef('party.id', '=', 'application_party.party_id'),
      )
      .select('application_party.application_id')
      .where('application_party.agency_id', '=', agencyId)
      .where('application_party.role', 'in', roles)
      .where((is) => is.or([is('party.identity_mark', '=', identity), is('party.name_mark', '=', name)]))
  return {
    ofApplicant: async (agencyId, marks, limit) => {
      if (marks.identity === null && marks.name === null) return []
      const rows = await db
        .selectFrom('application')
        .select(RECORD_COLUMNS)
        .where('agency_id', '=', knownId(agencyId))
        .where('id', 'in', applied(knownId(agencyId), marks, ['applicant', 'jointApplicant']))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(recordOf)
    },
    numberInMonth: async (agencyId, mark, upTo, { from, to }) => {
      const { number } = await db
        .selectFrom('application')
        .select((of) => of.fn.countAll<number>().as('number'))
        .where('agency_id', '=', agencyId)
        .where('received', '>=', from)
        .where('received', '<=', to)
        .where('kind', '=', 'disclosure')
        .where('status', '<>', 'split')
        .where((is) =>
          is.or([
            is('received', '<', upTo.received),
            is.and([is('received', '=', upTo.received), is('id', '<=', upTo.id)]),
          ]),
        )
        .where('id', 'in', applied(agencyId, { identity: mark, name: mark }, ['applicant']))
        .executeTakeFirstOrThrow()
      return number
    },
  }
}
