import { sql } from 'kysely'
import type { Queries } from '../query.ts'

/** Whether any of the sealed columns holds something; a look at one row each. */
export async function holdsSealed(db: Queries): Promise<boolean> {
  const { rows } = await sql<{ readonly found: boolean }>`
    select exists (select 1 from party where sealed is not null)
        or exists (select 1 from application where state is not null)
        or exists (select 1 from complaint)
        or exists (select 1 from webhook)
        or exists (select 1 from kept_answer where answer is not null)
        or exists (select 1 from notification_choice where address is not null)
        or exists (select 1 from person where contact is not null)
        or exists (select 1 from account where factor_secret is not null) as found`.execute(db)
  return rows[0]?.found === true
}
