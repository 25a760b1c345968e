import { sql } from 'kysely'
import type { Queries } from '../query.ts'
import { AUDIT_CONTENTS, RESEALED_COLUMNS } from '../resealing/sealed-columns.ts'

/** Whether any of the sealed columns holds something; a look at one row each. */
export async function holdsSealed(db: Queries): Promise<boolean> {
  const found = [...RESEALED_COLUMNS, ...AUDIT_CONTENTS].map(
    ({ table, column }) => sql`exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} is not null)`,
  )
  const { rows } = await sql<{ readonly found: boolean }>`select ${sql.join(found, sql` or `)} as found`.execute(db)
  return rows[0]?.found === true
}
