import { sql } from 'kysely'
import type { OutboxStore, Outgoing, Webhook } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { OutboxTable, WebhookTable } from '../notification-tables.ts'
import type { Queries } from '../query.ts'
import { jsonText, storable, storableOrNull } from '../text.ts'

export const outboxStoreOn = (db: Queries): OutboxStore => ({ outbox: outboxOn(db), webhooks: webhooksOn(db) })

const outboxOn = (db: Queries): OutboxStore['outbox'] => ({
  add: async ({ agencyId, targetId, nextAt, createdAt, content, fault, ...row }) => {
    const keys = { agency_id: agencyId, target_id: targetId, next_at: nextAt, created_at: createdAt }
    await db
      .insertInto('outbox')
      .values({ ...row, ...keys, content: jsonText(content), fault: storableOrNull(fault) })
      .execute()
  },
  take: async (agencyId, now, until, limit) => {
    const waiting = db
      .selectFrom('outbox')
      .select('id')
      .where('agency_id', '=', agencyId)
      .where('state', '=', 'waiting')
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(limit)
      .forUpdate()
      .skipLocked()
    const rows = await db
      .updateTable('outbox')
      .set({ next_at: until, attempts: sql<number>`attempts + 1` })
      .where('agency_id', '=', agencyId)
      .where('id', 'in', waiting)
      .returningAll()
      .execute()
    return rows.map(outgoingOf).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  },
  settle: async ({ agencyId, id, state, attempts, nextAt, fault }) => {
    const one = db.updateTable('outbox').set({ state, attempts, next_at: nextAt, fault: storableOrNull(fault) })
    await one.where('agency_id', '=', agencyId).where('id', '=', id).execute()
  },
  dead: async (agencyId, limit) => {
    const rows = db.selectFrom('outbox').selectAll().where('agency_id', '=', agencyId).where('state', '=', 'dead')
    return (await rows.orderBy('id', 'desc').limit(limit).execute()).map(outgoingOf)
  },
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('outbox').selectAll().where('agency_id', '=', agencyId)
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? outgoingOf(row) : null
  },
  sweep: async (agencyId, before) => {
    const over = db.deleteFrom('outbox').where('agency_id', '=', agencyId).where('state', '<>', 'waiting')
    await over.where('created_at', '<', before).execute()
  },
})

const webhooksOn = (db: Queries): OutboxStore['webhooks'] => {
  const webhooks = () => db.selectFrom('webhook').selectAll()
  return {
    ofAgency: async (agencyId) => {
      const rows = await webhooks().where('agency_id', '=', agencyId).orderBy('id').execute()
      return rows.map(webhookOf)
    },
    byId: async (agencyId, id) => {
      const row = await webhooks().where('agency_id', '=', agencyId).where('id', '=', knownId(id)).executeTakeFirst()
      return row ? webhookOf(row) : null
    },
    add: async ({ agencyId, createdAt, createdBy, secret, url, ...row }) => {
      const keys = { agency_id: agencyId, created_at: createdAt, created_by: createdBy }
      await db
        .insertInto('webhook')
        .values({ ...row, ...keys, url: storable(url), secret: Buffer.from(secret) })
        .execute()
    },
    remove: async (agencyId, id) => {
      const one = db.deleteFrom('webhook').where('agency_id', '=', agencyId).where('id', '=', knownId(id))
      return (await one.executeTakeFirst()).numDeletedRows === 1n
    },
  }
}

type StoredOutgoing = Omit<OutboxTable, 'content'> & { readonly content: Outgoing['content'] }

const outgoingOf = ({ agency_id, target_id, next_at, created_at, ...row }: StoredOutgoing): Outgoing => ({
  ...row,
  agencyId: agency_id,
  targetId: target_id,
  nextAt: next_at,
  createdAt: created_at,
})

const webhookOf = ({ agency_id, created_at, created_by, ...row }: WebhookTable): Webhook => ({
  ...row,
  agencyId: agency_id,
  createdAt: created_at,
  createdBy: created_by,
})
