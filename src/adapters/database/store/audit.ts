import type { Selectable } from 'kysely'
import type { AuditEvent, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import type { Tables } from '../tables.ts'
import { jsonText, storable } from '../text.ts'

export const auditOn = (db: Queries): Store['audit'] => ({
  add: async ({ agencyId, id, at, actor, action, objectId, detail }) => {
    await db
      .insertInto('audit_log')
      .values({ agency_id: agencyId, id, at, actor, action, object_id: storable(objectId), detail: jsonText(detail) })
      .execute()
  },
  latest: async (agencyId, limit) => {
    const rows = await db
      .selectFrom('audit_log')
      .selectAll()
      .where('agency_id', '=', knownId(agencyId))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(eventOf)
  },
  ofObject: async (agencyId, objectId) => {
    const rows = await db
      .selectFrom('audit_log')
      .selectAll()
      .where('agency_id', '=', knownId(agencyId))
      .where('object_id', '=', objectId)
      .orderBy('at')
      .orderBy('id')
      .execute()
    return rows.map(eventOf)
  },
})

const eventOf = ({ agency_id, object_id, ...event }: Selectable<Tables['audit_log']>): AuditEvent => ({
  ...event,
  agencyId: agency_id,
  objectId: object_id,
})
