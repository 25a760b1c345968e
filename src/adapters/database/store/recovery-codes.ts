import type { SignInStore } from '#app/ports'
import type { Queries } from '../query.ts'

export const recoveryCodesOn = (db: Queries): SignInStore['recoveryCodes'] => ({
  replace: async (accountId, hashes) => {
    await db.deleteFrom('account_recovery_code').where('account_id', '=', accountId).execute()
    const rows = hashes.map((hash) => ({ account_id: accountId, hash }))
    if (rows.length > 0) await db.insertInto('account_recovery_code').values(rows).execute()
  },
  left: async (accountId) => {
    const rows = db.selectFrom('account_recovery_code').select('hash').where('account_id', '=', accountId)
    return (await rows.execute()).length
  },
  use: async (accountId, hash) => {
    const { numDeletedRows } = await db
      .deleteFrom('account_recovery_code')
      .where('account_id', '=', accountId)
      .where('hash', '=', hash)
      .executeTakeFirst()
    return numDeletedRows === 1n
  },
})
