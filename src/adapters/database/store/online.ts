import type { Complaint, OnlineStore } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { ComplaintTable } from '../online-tables.ts'
import type { Queries } from '../query.ts'

export const onlineStoreOn = (db: Queries): OnlineStore => ({
  sentForms: sentFormsOn(db),
  complaints: complaintsOn(db),
})

const sentFormsOn = (db: Queries): OnlineStore['sentForms'] => ({
  claim: async (agencyId, formId, at) => {
    const row = { agency_id: agencyId, id: formId, object_id: null, sent_at: at }
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('sent_form')
      .values(row)
      .onConflict((sent) => sent.columns(['agency_id', 'id']).doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  },
  made: async (agencyId, formId, objectId) => {
    const form = db.updateTable('sent_form').set({ object_id: objectId }).where('agency_id', '=', agencyId)
    await form.where('id', '=', formId).execute()
  },
  madeBy: async (agencyId, formId) => {
    const form = db.selectFrom('sent_form').select('object_id').where('agency_id', '=', agencyId)
    return (await form.where('id', '=', formId).executeTakeFirst())?.object_id ?? null
  },
  sweep: async (agencyId, before) => {
    await db.deleteFrom('sent_form').where('agency_id', '=', agencyId).where('sent_at', '<', before).execute()
  },
})

const complaintsOn = (db: Queries): OnlineStore['complaints'] => ({
  add: async ({ agencyId, aboutId, sealed, createdAt, ...complaint }) => {
    const keys = { agency_id: agencyId, about_agency_id: aboutId }
    const row = { ...complaint, ...keys, content: Buffer.from(sealed), created_at: createdAt }
    await db.insertInto('complaint').values(row).execute()
  },
  byId: async (agencyId, id) => {
    const found = db.selectFrom('complaint').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await found.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? complaintOf(row) : null
  },
  ofAgency: async (agencyId, limit) => {
    const rows = db.selectFrom('complaint').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.orderBy('id', 'desc').limit(limit).execute()).map(complaintOf)
  },
})

const complaintOf = ({ agency_id, about_agency_id, content, created_at, ...row }: ComplaintTable): Complaint => ({
  ...row,
  agencyId: agency_id,
  aboutId: about_agency_id,
  sealed: content,
  createdAt: created_at,
})
