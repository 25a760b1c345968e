import type { AgencyId, Id, Store, StoredSource } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { contentOf, partsOf } from './content.ts'

export const sourcesOn = (db: Queries): Pick<Store['reports'], 'source' | 'addSource'> => ({
  source: (agencyId, sourceId) => sourceById(db, knownId(agencyId), knownId(sourceId)),
  addSource: async ({ agencyId, id, name, sha256, size, bytes }) => {
    await db
      .insertInto('source_file')
      .values({ agency_id: agencyId, id, name: storable(name), sha256, size })
      .execute()
    for (const [part, content] of (await partsOf(bytes)).entries())
      await db.insertInto('source_part').values({ agency_id: agencyId, source_id: id, part, content }).execute()
  },
})

async function sourceById(db: Queries, agencyId: AgencyId, id: Id): Promise<StoredSource | null> {
  const row = await db
    .selectFrom('source_file')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const parts = await db
    .selectFrom('source_part')
    .select('content')
    .where('agency_id', '=', agencyId)
    .where('source_id', '=', id)
    .orderBy('part')
    .execute()
  const { name, sha256, size } = row
  const bytes = await contentOf(
    parts.map(({ content }) => content),
    sha256,
  )
  return { agencyId, id: row.id, name, sha256, size, bytes }
}
