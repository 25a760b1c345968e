import type { AgencyId, Id, Store, Upload } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { contentOf, partsOf } from './content.ts'

export const uploadsOn = (db: Queries): Store['uploads'] => ({
  waiting: async (agencyId) => {
    const rows = await db
      .selectFrom('upload')
      .select(['id', 'name', 'size', 'received_at'])
      .where('agency_id', '=', knownId(agencyId))
      .orderBy('id')
      .execute()
    return rows.map(({ id, name, size, received_at }) => ({ id, receivedAt: received_at, source: { name, size } }))
  },
  byId: (agencyId, id) => uploadById(db, knownId(agencyId), knownId(id)),
  add: async ({ agencyId, id, source: { name, sha256, size, bytes }, receivedAt }) => {
    await db
      .insertInto('upload')
      .values({ id, agency_id: agencyId, name: storable(name), sha256, size, received_at: receivedAt })
      .execute()
    for (const [part, content] of (await partsOf(bytes)).entries())
      await db.insertInto('upload_part').values({ upload_id: id, part, content }).execute()
  },
  remove: async (agencyId, id) => {
    const own = db
      .selectFrom('upload')
      .select('id')
      .where('agency_id', '=', knownId(agencyId))
      .where('id', '=', knownId(id))
    await db.deleteFrom('upload_part').where('upload_id', 'in', own).execute()
    const { numDeletedRows } = await db.deleteFrom('upload').where('id', 'in', own).executeTakeFirst()
    return numDeletedRows === 1n
  },
})

async function uploadById(db: Queries, agencyId: AgencyId, id: Id): Promise<Upload | null> {
  const row = await db
    .selectFrom('upload')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { name, sha256, size, received_at } = row
  const parts = await db
    .selectFrom('upload_part')
    .select('content')
    .where('upload_id', '=', id)
    .orderBy('part')
    .execute()
  const bytes = await contentOf(
    parts.map(({ content }) => content),
    sha256,
  )
  return { agencyId, id, source: { name, sha256, size, bytes }, receivedAt: received_at }
}
