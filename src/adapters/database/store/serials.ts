import { sql } from 'kysely'
import type { AgencyId } from '#app/ports'
import type { Queries } from '../query.ts'

/** The next number of a code in a year: given once, also when two ask at the same time. */
export async function nextIn(db: Queries, agencyId: AgencyId, code: string, year: number): Promise<number> {
  const { last } = await db
    .insertInto('serial')
    .values({ agency_id: agencyId, code, year, last: 1 })
    .onConflict((taken) =>
      taken.columns(['agency_id', 'code', 'year']).doUpdateSet({ last: sql`serial.last + excluded.last` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
