import type { CaseStore } from '#app/ports'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { storedEventOf } from './rows.ts'

type Events = Pick<CaseStore['cases'], 'events' | 'countEvents' | 'lastSeq' | 'addEvents' | 'eventsAfter'>

export const caseEventsOn = (db: Queries): Events => ({
  events: async (agencyId, caseId) => {
    const rows = db.selectFrom('application_event').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.where('application_id', '=', knownId(caseId)).orderBy('seq').execute()).map(storedEventOf)
  },
  countEvents: async (agencyId, type, { from, to }) => {
    const { total } = await db
      .selectFrom('application_event')
      .select((of) => of.fn.countAll<number>().as('total'))
      .where('agency_id', '=', agencyId)
      .where('type', '=', type)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .executeTakeFirstOrThrow()
    return total
  },
  lastSeq: async (agencyId, caseId) => {
    const last = await db
      .selectFrom('application_event')
      .select((of) => of.fn.max('seq').as('seq'))
      .where('agency_id', '=', agencyId)
      .where('application_id', '=', caseId)
      .executeTakeFirst()
    return last?.seq ?? 0
  },
  addEvents: async (agencyId, caseId, events) => {
    if (events.length === 0) return
    const rows = events.map(({ sealed, ...event }) => ({
      ...event,
      agency_id: agencyId,
      application_id: caseId,
      data: sealed && Buffer.from(sealed),
    }))
    await db.insertInto('application_event').values(rows).execute()
  },
  eventsAfter: async (agencyId, afterCase, cases) => {
    const all = db.selectFrom('application').select('id').where('agency_id', '=', agencyId).orderBy('id').limit(cases)
    const ids = (await (afterCase === null ? all : all.where('id', '>', afterCase)).execute()).map(({ id }) => id)
    if (ids.length === 0) return []
    const rows = await db
      .selectFrom('application_event')
      .selectAll()
      .where('agency_id', '=', agencyId)
      .where('application_id', 'in', ids)
      .orderBy('application_id')
      .orderBy('seq')
      .execute()
    const found = new Map(ids.map((id) => [id, rows.filter((row) => row.application_id === id).map(storedEventOf)]))
    return [...found].map(([caseId, events]) => ({ caseId, events }))
  },
})
