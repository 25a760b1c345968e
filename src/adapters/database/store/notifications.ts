import { sql } from 'kysely'
import type { Notification, NotificationChoice, NotificationStore } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { NotificationChoiceTable, NotificationTable } from '../notification-tables.ts'
import type { Queries } from '../query.ts'
import { remindersOn } from './reminders.ts'

export const notificationStoreOn = (db: Queries): NotificationStore => ({
  notifications: notificationsOn(db),
  reminders: remindersOn(db),
  notificationChoices: choicesOn(db),
})

const notificationsOn = (db: Queries): NotificationStore['notifications'] => ({
  add: async (notification) => {
    await db.insertInto('notification').values(rowOf(notification)).execute()
  },
  ofAccount: async (agencyId, accountId, { before, limit }) => {
    const own = db.selectFrom('notification').selectAll().where('agency_id', '=', agencyId)
    const older = before === null ? own : own.where('id', '<', knownId(before))
    const rows = older.where('account_id', '=', accountId).orderBy('id', 'desc').limit(limit)
    return (await rows.execute()).map(notificationOf)
  },
  unread: async (agencyId, accountId) => {
    const { unread } = await db
      .selectFrom('notification')
      .select((of) => of.fn.countAll<number>().as('unread'))
      .where('agency_id', '=', agencyId)
      .where('account_id', '=', accountId)
      .where('read_at', 'is', null)
      .executeTakeFirstOrThrow()
    return unread
  },
  read: async (agencyId, accountId, { id, andOlder }, at) => {
    const own = db.updateTable('notification').set({ read_at: at }).where('agency_id', '=', agencyId)
    const unread = own.where('account_id', '=', accountId).where('read_at', 'is', null)
    await unread.where('id', andOlder ? '<=' : '=', knownId(id)).execute()
  },
  takeForMail: async (agencyId, accountId, kinds, at) => {
    const rows = await db
      .updateTable('notification')
      .set({ mailed_at: at })
      .where('agency_id', '=', agencyId)
      .where('account_id', '=', accountId)
      .where('mailed_at', 'is', null)
      .where('read_at', 'is', null)
      .where('kind', 'in', [...kinds])
      .returningAll()
      .execute()
    return rows.map(notificationOf).toSorted((a, b) => (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1))
  },
  sweep: async (agencyId, before) => {
    await db.deleteFrom('notification').where('agency_id', '=', agencyId).where('at', '<', before).execute()
  },
})

const choicesOn = (db: Queries): NotificationStore['notificationChoices'] => {
  const choices = () => db.selectFrom('notification_choice').selectAll()
  return {
    ofAccount: async (agencyId, accountId) => {
      const own = choices().where('agency_id', '=', agencyId).where('account_id', '=', accountId)
      const row = await own.executeTakeFirst()
      return row ? choiceOf(row) : null
    },
    mailed: async (agencyId) => {
      const ofAgency = choices().where('agency_id', '=', agencyId)
      const rows = await ofAgency.where(sql<boolean>`cardinality(mailed) > 0`).orderBy('account_id').execute()
      return rows.map(choiceOf)
    },
    put: async ({ agencyId, accountId, mailed, address }, seen) => {
      const row = { mailed, address: address && Buffer.from(address), version: seen + 1 }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('notification_choice')
        .values({ agency_id: agencyId, account_id: accountId, ...row })
        .onConflict((there) =>
          there.columns(['agency_id', 'account_id']).doUpdateSet(row).where('notification_choice.version', '=', seen),
        )
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}

const rowOf = ({ agencyId, accountId, caseId, left, readAt, ...row }: Notification): NotificationTable => ({
  ...row,
  agency_id: agencyId,
  account_id: accountId,
  case_id: caseId,
  days_left: left,
  read_at: readAt,
  mailed_at: null,
})

const notificationOf = (row: NotificationTable): Notification => ({
  agencyId: row.agency_id,
  id: row.id,
  accountId: row.account_id,
  caseId: row.case_id,
  number: row.number,
  kind: row.kind,
  what: row.what,
  due: row.due,
  left: row.days_left,
  at: row.at,
  readAt: row.read_at,
})

const choiceOf = ({ agency_id, account_id, ...row }: NotificationChoiceTable): NotificationChoice => ({
  ...row,
  agencyId: agency_id,
  accountId: account_id,
})
