import type { CaseStore, Party } from '#app/ports'
import type { PartyTable } from '../../case-tables.ts'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { whileSeen } from '../while-seen.ts'
import { isOver } from './erasure.ts'

export const partiesOn = (db: Queries): CaseStore['parties'] => ({
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('party').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? partyOf(row) : null
  },
  byMark: async (agencyId, { identity, name }) => {
    if (identity === null && name === null) return []
    const rows = await db
      .selectFrom('party')
      .selectAll()
      .where('agency_id', '=', knownId(agencyId))
      .where((is) => is.or([is('identity_mark', '=', identity), is('name_mark', '=', name)]))
      .orderBy('id')
      .execute()
    return rows.map(partyOf)
  },
  add: async (party) => {
    await db.insertInto('party').values(rowOf(party)).execute()
  },
  change: async (party, seen) => {
    const { agency_id, id, ...row } = rowOf({ ...party, version: seen + 1 })
    return whileSeen(db.updateTable('party').set(row), { agency_id, id }, seen)
  },
  untouchedSince: async (agencyId, day, limit) => {
    const rows = await db
      .selectFrom('party')
      .selectAll('party')
      .where('party.agency_id', '=', agencyId)
      .where('party.erased_on', 'is', null)
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('application_party')
              .innerJoin('application', (on) =>
                on
                  .onRef('application.agency_id', '=', 'application_party.agency_id')
                  .onRef('application.id', '=', 'application_party.application_id'),
              )
              .select('application.id')
              .whereRef('application_party.agency_id', '=', 'party.agency_id')
              .whereRef('application_party.party_id', '=', 'party.id')
              .where((any) => any.not(isOver(any, day))),
          ),
        ),
      )
      .orderBy('party.id')
      .limit(limit)
      .execute()
    return rows.map(partyOf)
  },
})

const rowOf = ({ agencyId, identityMark, nameMark, erasedOn, sealed, ...row }: Party): PartyTable => ({
  ...row,
  agency_id: agencyId,
  sealed: sealed && Buffer.from(sealed),
  identity_mark: identityMark,
  name_mark: nameMark,
  erased_on: erasedOn,
})

const partyOf = ({ agency_id, identity_mark, name_mark, erased_on, ...row }: PartyTable): Party => ({
  ...row,
  agencyId: agency_id,
  identityMark: identity_mark,
  nameMark: name_mark,
  erasedOn: erased_on,
})
