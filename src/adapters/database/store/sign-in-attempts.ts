import { sql } from 'kysely'
import type { SignInStore } from '#app/ports'
import type { Queries } from '../query.ts'

export const signInAttemptsOn = (db: Queries): SignInStore['attempts'] => ({
  hold: async (key, at) => {
    // Written even where nothing changes, so that the row is there and locked.
    const { attempts, last_at } = await db
      .insertInto('sign_in_attempt')
      .values({ key, attempts: 0, last_at: at })
      .onConflict((held) => held.column('key').doUpdateSet({ key }))
      .returning(['attempts', 'last_at'])
      .executeTakeFirstOrThrow()
    return { attempts, lastAt: last_at }
  },
  put: async (key, { attempts, lastAt }) => {
    await db.updateTable('sign_in_attempt').set({ attempts, last_at: lastAt }).where('key', '=', key).execute()
  },
  forget: async (key) => {
    await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute()
  },
  sweep: async (before, most) => {
    await db.deleteFrom('sign_in_attempt').where('last_at', '<', before).execute()
    await sql`
      delete from sign_in_attempt where key in
        (select key from sign_in_attempt order by last_at desc, key offset ${most})`.execute(db)
  },
})
