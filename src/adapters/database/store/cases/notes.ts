import type { CaseStore } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { jsonText, storable } from '../../text.ts'

/** What people write about cases for each other, and which cases and lists they keep an eye on. */
export const caseNotesOn = (db: Queries): Pick<CaseStore, 'comments' | 'watchers' | 'savedViews'> => ({
  comments: {
    ofCase: async (agencyId, caseId) => {
      const rows = db.selectFrom('case_comment').selectAll().where('agency_id', '=', knownId(agencyId))
      const found = await rows.where('application_id', '=', knownId(caseId)).orderBy('id').execute()
      return found.map(({ id, at, account_id, content }) => ({
        agencyId,
        id,
        caseId,
        by: account_id,
        at,
        sealed: content,
      }))
    },
    add: async ({ agencyId, id, caseId, by, at, sealed }) => {
      const row = { agency_id: agencyId, id, application_id: caseId, account_id: by, at }
      await db
        .insertInto('case_comment')
        .values({ ...row, content: sealed && Buffer.from(sealed) })
        .execute()
    },
  },
  watchers: {
    ofCase: async (agencyId, caseId) => {
      const rows = db.selectFrom('case_watcher').select('account_id').where('agency_id', '=', knownId(agencyId))
      return (await rows.where('application_id', '=', knownId(caseId)).execute()).map(({ account_id }) => account_id)
    },
    add: async (agencyId, caseId, accountId) => {
      await db
        .insertInto('case_watcher')
        .values({ agency_id: agencyId, application_id: caseId, account_id: accountId })
        .onConflict((taken) => taken.doNothing())
        .execute()
    },
    remove: async (agencyId, caseId, accountId) => {
      await db
        .deleteFrom('case_watcher')
        .where('agency_id', '=', agencyId)
        .where('application_id', '=', caseId)
        .where('account_id', '=', accountId)
        .execute()
    },
  },
  savedViews: {
    ofAccount: async (agencyId, accountId) => {
      const rows = db.selectFrom('saved_view').selectAll().where('agency_id', '=', agencyId)
      const found = await rows.where('account_id', '=', accountId).orderBy('id').execute()
      return found.map(({ id, name, filter }) => ({ agencyId, accountId, id, name, filter }))
    },
    add: async ({ agencyId, accountId, id, name, filter }) => {
      const row = { agency_id: agencyId, account_id: accountId, id, name: storable(name), filter: jsonText(filter) }
      await db.insertInto('saved_view').values(row).execute()
    },
    remove: async (agencyId, accountId, id) => {
      const own = db.deleteFrom('saved_view').where('agency_id', '=', agencyId).where('account_id', '=', accountId)
      return (await own.where('id', '=', knownId(id)).executeTakeFirst()).numDeletedRows === 1n
    },
  },
})
