import { sql } from 'kysely'
import type { JobStore } from '#app/ports'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'

export const jobStoreOn = (db: Queries): JobStore => ({
  jobs: {
    claim: async (name, due, now, until) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('job')
        .values({ name, done: null, held_until: until, failures: 0, fault: null })
        .onConflict((there) =>
          there
            .column('name')
            .doUpdateSet({ held_until: until })
            .where('job.held_until', '<=', now)
            .where((is) => is.or([is('job.done', 'is', null), is('job.done', '<', due)])),
        )
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    finish: async (name, due, now) => {
      const ended = { done: due, held_until: now, failures: 0, fault: null }
      await db.updateTable('job').set(ended).where('name', '=', name).execute()
    },
    fail: async (name, fault, retry) => {
      const failed = { held_until: retry, failures: sql<number>`failures + 1`, fault: storable(fault) }
      await db.updateTable('job').set(failed).where('name', '=', name).execute()
    },
    all: async () => {
      const rows = await db.selectFrom('job').selectAll().orderBy('name').execute()
      return rows.map(({ held_until, ...row }) => ({ ...row, heldUntil: held_until }))
    },
  },
})
