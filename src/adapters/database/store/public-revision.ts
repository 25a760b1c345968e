import type { Store } from '#app/ports'
import type { Queries } from '../query.ts'

export const publicRevisionOn = (db: Queries): Store['publicRevision'] => ({
  current: async () =>
    (await db.selectFrom('installation').select('public_revision').executeTakeFirstOrThrow()).public_revision,
  advance: async () => {
    await db
      .updateTable('installation')
      .set((row) => ({ public_revision: row('public_revision', '+', 1) }))
      .execute()
  },
})
