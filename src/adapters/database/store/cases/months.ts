import { sql } from 'kysely'
import type { CaseStore } from '#app/ports'
import type { Queries } from '../../query.ts'

type Months = Pick<CaseStore['cases'], 'countInMonth' | 'countOfMonth'>

/** FEE-4: the applications of one applicant in a calendar month, counted as they come. */
export const monthsOn = (db: Queries): Months => ({
  countInMonth: async (agencyId, identityMark, month, by) => {
    const { applications } = await db
      .insertInto('applicant_month')
      .values({ agency_id: agencyId, identity_mark: identityMark, month, applications: by })
      .onConflict((taken) =>
        taken
          .columns(['agency_id', 'identity_mark', 'month'])
          .doUpdateSet({ applications: sql`applicant_month.applications + excluded.applications` }),
      )
      .returning('applications')
      .executeTakeFirstOrThrow()
    return applications
  },
  countOfMonth: async (agencyId, identityMark, month) => {
    const found = await db
      .selectFrom('applicant_month')
      .select('applications')
      .where('agency_id', '=', agencyId)
      .where('identity_mark', '=', identityMark)
      .where('month', '=', month)
      .executeTakeFirst()
    return found?.applications ?? 0
  },
})
