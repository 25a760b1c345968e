import type { SignInStore } from '#app/ports'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'

export const accountIdentitiesOn = (db: Queries): SignInStore['identities'] => ({
  accountOf: async ({ issuer, subject }) => {
    const row = await db
      .selectFrom('account_identity')
      .select('account_id')
      .where('issuer', '=', storable(issuer))
      .where('subject', '=', storable(subject))
      .executeTakeFirst()
    return row?.account_id ?? null
  },
  ofAccount: (accountId) =>
    db
      .selectFrom('account_identity')
      .select(['issuer', 'subject'])
      .where('account_id', '=', accountId)
      .orderBy('issuer')
      .execute(),
  add: async ({ issuer, subject }, accountId, at) => {
    await db
      .insertInto('account_identity')
      .values({ issuer: storable(issuer), subject: storable(subject), account_id: accountId, linked_at: at })
      .execute()
  },
})
