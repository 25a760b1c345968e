import type { Id, NotificationStore } from '#app/ports'
import type { Queries } from '../query.ts'

/** A parameter each, within what one statement may carry. */
const IDS_AT_ONCE = 5000

export const remindersOn = (db: Queries): NotificationStore['reminders'] => ({
  claim: async (agencyId, caseId, key, at) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('reminder_sent')
      .values({ agency_id: agencyId, case_id: caseId, key, at })
      .onConflict((sent) => sent.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  },
  sentOf: async (agencyId, caseIds) => {
    const found = new Map<Id, Set<string>>()
    for (let from = 0; from < caseIds.length; from += IDS_AT_ONCE) {
      const rows = await db
        .selectFrom('reminder_sent')
        .select(['case_id', 'key'])
        .where('agency_id', '=', agencyId)
        .where('case_id', 'in', caseIds.slice(from, from + IDS_AT_ONCE))
        .execute()
      for (const { case_id, key } of rows) found.set(case_id, (found.get(case_id) ?? new Set()).add(key))
    }
    return found
  },
})
