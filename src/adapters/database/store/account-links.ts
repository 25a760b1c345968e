import type { PeopleStore } from '#app/ports'
import type { Queries } from '../query.ts'

export const accountLinksOn = (db: Queries): PeopleStore['links'] => ({
  add: async ({ digest, purpose, accountId, expiresAt, usedAt }) => {
    await db
      .insertInto('account_link')
      .values({ digest, purpose, account_id: accountId, expires_at: expiresAt, used_at: usedAt })
      .execute()
  },
  byDigest: async (digest) => {
    const row = await db.selectFrom('account_link').selectAll().where('digest', '=', digest).executeTakeFirst()
    if (!row) return null
    const { account_id, expires_at, used_at, purpose } = row
    return { digest, purpose, accountId: account_id, expiresAt: expires_at, usedAt: used_at }
  },
  use: async (digest, at) => {
    const { numUpdatedRows } = await db
      .updateTable('account_link')
      .set({ used_at: at })
      .where('digest', '=', digest)
      .where('used_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
  withdraw: async (purpose, accountId) => {
    const unused = db.deleteFrom('account_link').where('purpose', '=', purpose).where('used_at', 'is', null)
    await unused.where('account_id', 'is not distinct from', accountId).execute()
  },
})
