import type { AgencyId, PeopleStore, Session } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { SessionTable } from '../people-tables.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { accountOf } from './accounts.ts'
import { personOf } from './persons.ts'

export const sessionsOn = (db: Queries): PeopleStore['sessions'] => {
  const one = (agencyId: AgencyId, id: string) =>
    db.selectFrom('session').selectAll().where('agency_id', '=', knownId(agencyId)).where('id', '=', id)
  return {
    add: async (session) => {
      await db.insertInto('session').values(rowOf(session)).execute()
    },
    signedIn: async (agencyId, id) => {
      const session = await one(agencyId, id).executeTakeFirst()
      if (!session) return null
      const account = await db.selectFrom('account').selectAll().where('id', '=', session.account_id).executeTakeFirst()
      if (!account) return null
      const person = await db
        .selectFrom('person')
        .selectAll()
        .where('agency_id', '=', session.agency_id)
        .where('id', '=', account.person_id)
        .executeTakeFirst()
      return person ? { session: sessionOf(session), account: accountOf(account), person: personOf(person) } : null
    },
    ofAccount: async (agencyId, accountId) => {
      const rows = db.selectFrom('session').selectAll().where('agency_id', '=', agencyId)
      return (await rows.where('account_id', '=', accountId).orderBy('seen_at', 'desc').execute()).map(sessionOf)
    },
    seen: async (agencyId, id, at) => {
      await db
        .updateTable('session')
        .set({ seen_at: at })
        .where('agency_id', '=', agencyId)
        .where('id', '=', id)
        .execute()
    },
    end: async (agencyId, id) => {
      await db.deleteFrom('session').where('agency_id', '=', knownId(agencyId)).where('id', '=', id).execute()
    },
    endAll: async (agencyId, accountId, but) => {
      const all = db.deleteFrom('session').where('agency_id', '=', agencyId).where('account_id', '=', accountId)
      await (but === null ? all : all.where('id', '<>', but)).execute()
    },
    endOlderThan: async (created, seen) => {
      const old = db
        .deleteFrom('session')
        .where((is) => is.or([is('created_at', '<', created), is('seen_at', '<', seen)]))
      return Number((await old.executeTakeFirst()).numDeletedRows)
    },
  }
}

const rowOf = ({ agencyId, accountId, createdAt, seenAt, network, device, ...row }: Session): SessionTable => ({
  ...row,
  agency_id: agencyId,
  account_id: accountId,
  created_at: createdAt,
  seen_at: seenAt,
  network: storable(network),
  device: storable(device),
})

const sessionOf = ({ agency_id, account_id, created_at, seen_at, ...row }: SessionTable): Session => ({
  ...row,
  agencyId: agency_id,
  accountId: account_id,
  createdAt: created_at,
  seenAt: seen_at,
})
